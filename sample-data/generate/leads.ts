import { plannedCall, touch, momentBetween } from './activities';
import { dayOf, MINUTES, workday, workMoment } from './calendar';
import { plain, type Names } from './names';
import type { Random } from './random';
import { repPlans } from './reps';
import type { Activity, Deal, Lead, Team } from './team';

const sources = [
  'Web',
  'Web',
  'Web',
  'Trade Show',
  'Trade Show',
  'Webinar',
  'Cold Call',
  'Customer Referral',
  'Partner',
  '',
];
const titles = ['Plant Manager', 'Head of Purchasing', 'Managing Director', 'Production Engineer'] as const;

/** `total` leads: those that became a company's first deal, and the many that became nothing yet. */
export function makeLeads(random: Random, names: Names, team: Team, total: number): Lead[] {
  const seen = new Set<number>();
  const converted = team.deals.flatMap((deal, at): Lead[] => {
    const first = !seen.has(deal.account);
    seen.add(deal.account);
    const account = team.accounts[deal.account];
    return first && deal.isNew && account && !account.legacy && account.createdAt === deal.createdAt
      ? [convertedLead(random, team, deal, at)]
      : [];
  });
  const others = Array.from({ length: Math.max(0, total - converted.length) }, () => openLead(random, names, team));
  return [...converted, ...others].sort((a, b) => a.createdAt - b.createdAt || (a.email < b.email ? -1 : 1));
}

function convertedLead(random: Random, team: Team, deal: Deal, at: number): Lead {
  const account = team.accounts[deal.account];
  const contact = team.contacts[deal.contacts[0] ?? -1];
  if (!account || !contact) throw new Error('A converted lead needs its company and contact');
  const on = dayOf(deal.createdAt);
  return {
    first: contact.first,
    last: contact.last,
    company: account.name,
    email: contact.email,
    title: contact.title,
    owner: deal.owner,
    source: deal.source,
    status: 'Closed - Converted',
    industry: account.industry,
    value: deal.listAmount,
    createdAt: workMoment(random, workday(random, on - 24, on - 3)),
    closedOn: on,
    deal: at,
  };
}

function openLead(random: Random, names: Names, team: Team): Lead {
  const [first, last] = names.person();
  const company = names.company();
  const createdOn = workday(random, team.startsOn, team.asOf);
  const closedOn = random.chance(0.55) ? workday(random, createdOn + 3, createdOn + 90) : null;
  const closed = closedOn !== null && closedOn <= team.asOf;
  const working = createdOn < team.asOf - 4 && random.chance(0.8);
  return {
    first,
    last,
    company: company.name,
    email: `${plain(first)}.${plain(last)}@${company.domain}`,
    title: random.pick(titles),
    owner: random.int(0, repPlans.length - 1),
    source: random.pick(sources),
    status: closed ? 'Closed - Not Converted' : working ? 'Working - Contacted' : 'Open - Not Contacted',
    industry: company.industry,
    value: random.chance(0.7) ? Math.round(random.around(700, 0.7)) * 1000 : null,
    createdAt: workMoment(random, createdOn),
    closedOn: closed ? closedOn : null,
    deal: null,
  };
}

/** Contact with leads before they are companies; a lead that nobody contacted has none. */
export function leadActivities(random: Random, team: Team): Activity[] {
  return team.leads.flatMap((lead, at) => {
    if (lead.status === 'Open - Not Contacted') return [];
    const about = { owner: lead.owner, account: null, contact: null, deal: null, lead: at };
    const habit = repPlans[lead.owner]?.habit;
    const count = random.int(habit === null ? 2 : 1, habit === null ? 5 : 4);
    const end = Math.min((lead.closedOn ?? dayOf(lead.createdAt) + 60) * MINUTES, (team.asOf + 1) * MINUTES);
    const soon = lead.createdAt + random.int(30, habit === null ? 900 : 5000);
    const moments = [momentBetween(random, lead.createdAt, Math.min(soon + MINUTES, end))];
    for (let i = 1; i < count; i++) moments.push(momentBetween(random, soon, end));
    const out = moments.filter((moment) => moment !== null).map((moment) => touch(random, about, 'lead', moment));
    const open = lead.status === 'Working - Contacted' && random.chance(0.3);
    const last = Math.max(lead.createdAt, ...out.map((activity) => activity.at));
    return open
      ? [...out, plannedCall(random, about, 'lead', last, workday(random, team.asOf + 2, team.asOf + 15))]
      : out;
  });
}

import { dayOf, inQuarterRush, isoDay, type Day } from './calendar';
import { repPlans } from './reps';
import type { Activity, Deal, Team } from './team';
import { texts, type Purpose } from './words';

interface Rate {
  rep: string;
  hits: number;
  known: number;
  rate: number | null;
}

interface Planted {
  habit: string;
  measure: string;
  rep: string;
  rates: Rate[];
}

/** What was planted, counted on the team itself before any export: for each habit the rate of every rep. */
export function plantedTruth(team: Team): object {
  const habits = [priceLedLosses(team), neglected(team), referralAsks(team), onNotice(team), noes(team), rush(team)];
  return {
    seed: team.seed,
    startsOn: isoDay(team.startsOn),
    asOf: isoDay(team.asOf),
    windowDays: 365,
    counts: {
      people: team.people.length,
      accounts: team.accounts.length,
      contacts: team.contacts.length,
      deals: team.deals.length,
      leads: team.leads.length,
      activities: team.activities.length,
    },
    reps: repPlans.map(({ first, last, habit }) => ({ rep: `${first} ${last}`, habit: habit ?? 'none' })),
    habits,
    said: said(team),
  };
}

function planted(habit: string, measure: string, judged: (owner: number) => boolean[], of: string = habit): Planted {
  const rates = repPlans.map(({ first, last }, owner): Rate => {
    const cases = judged(owner);
    const hits = cases.filter(Boolean).length;
    const rate = cases.length === 0 ? null : Math.round((hits / cases.length) * 1000) / 1000;
    return { rep: `${first} ${last}`, hits, known: cases.length, rate };
  });
  const rep = repPlans.find((plan) => plan.habit === of);
  return { habit, measure, rep: rep ? `${rep.first} ${rep.last}` : '', rates };
}

const closedWithin = (team: Team, deal: Deal, from: number, to: number): boolean => {
  const ago = deal.closedAt === null ? Infinity : team.asOf - dayOf(deal.closedAt);
  return ago >= from && ago <= to;
};

const ofRep = (team: Team, owner: number, outcome: Deal['outcome']): Deal[] =>
  team.deals.filter((deal) => deal.owner === owner && deal.outcome === outcome);

function priceLedLosses(team: Team): Planted {
  const measure = 'of losses in the window with a reason, the share lost for price';
  return planted('price-led-losses', measure, (owner) =>
    ofRep(team, owner, 'lost')
      .filter((deal) => closedWithin(team, deal, 0, 364) && deal.lossReason !== '')
      .map((deal) => deal.lossReason === 'Price too high'),
  );
}

const isTouch = (activity: Activity): boolean =>
  activity.state === 'done' &&
  !['mass', 'to-do'].includes(activity.kind) &&
  (activity.outcome === null || activity.outcome === 'Connected') &&
  activity.direction !== 'in' &&
  (activity.account !== null || activity.lead !== null);

/** Customers: typed so, or won; those first won under 90 days ago are left out. */
function neglected(team: Team): Planted {
  const last = new Map<number, Day>();
  for (const activity of team.activities.filter(isTouch)) {
    if (activity.account !== null)
      last.set(activity.account, Math.max(last.get(activity.account) ?? 0, dayOf(activity.at)));
  }
  const measure = 'of customers, the share without a touch in 90 days';
  return planted('neglected-accounts', measure, (owner) =>
    team.accounts.flatMap((account, at) => {
      const fresh = account.firstWonOn !== null && team.asOf - account.firstWonOn < 90;
      return account.owner === owner && account.kind === 'Customer' && !fresh
        ? [team.asOf - (last.get(at) ?? 0) >= 90]
        : [];
    }),
  );
}

/** The moments at which a company was asked for a referral. */
function asks(team: Team): Map<number, Day[]> {
  const subjects = new Set(texts.referral.map(([subject]) => subject));
  const out = new Map<number, Day[]>();
  for (const activity of team.activities.filter((known) => isTouch(known) && subjects.has(known.subject))) {
    if (activity.account === null) continue;
    out.set(activity.account, [...(out.get(activity.account) ?? []), dayOf(activity.at)]);
  }
  return out;
}

function referralAsks(team: Team): Planted {
  const asked = asks(team);
  const measure = 'of wins 180 to 730 days old, the share followed by a referral ask within 180 days';
  return planted('referral-asks', measure, (owner) =>
    ofRep(team, owner, 'won')
      .filter((deal) => closedWithin(team, deal, 180, 730))
      .map((deal) => {
        const wonOn = dayOf(deal.closedAt ?? 0);
        return (asked.get(deal.account) ?? []).some((on) => on >= wonOn && on <= wonOn + 180);
      }),
  );
}

function onNotice(team: Team): Planted {
  const asked = asks(team);
  const measure = 'of wins in the window, the share with a referral ask between the deal’s creation and its win';
  const judged = (owner: number): boolean[] =>
    ofRep(team, owner, 'won')
      .filter((deal) => closedWithin(team, deal, 0, 364))
      .map((deal) =>
        (asked.get(deal.account) ?? []).some((on) => on >= dayOf(deal.createdAt) && on <= dayOf(deal.closedAt ?? 0)),
      );
  return planted('on-notice', measure, judged, 'referral-asks');
}

/** What activities say, by the tag a reader should find in them. */
const meant: readonly (readonly [tag: string, purpose: Purpose])[] = [
  ['referral ask', 'referral'],
  ['thank-you', 'thanks'],
  ['review', 'review'],
  ['endorsement', 'endorsement'],
  ['check-in', 'checkIn'],
  ['proposal', 'proposal'],
  ['ask for the order', 'ask'],
  ['handover', 'handover'],
  ['feedback', 'feedback'],
  ['survey', 'survey'],
  ['give', 'demo'],
  ['price', 'price'],
];

/** How many activities of each rep say what, over both years; coaching is inside the team and no touch. */
function said(team: Team): object[] {
  const ours = team.activities.filter(
    (activity) =>
      activity.state === 'done' &&
      activity.direction !== 'in' &&
      activity.kind !== 'mass' &&
      (activity.outcome === null || activity.outcome === 'Connected'),
  );
  const counted = (tag: string, subjects: readonly string[]): object => ({
    tag,
    reps: repPlans.map(({ first, last }, owner) => ({
      rep: `${first} ${last}`,
      activities: ours.filter((activity) => activity.owner === owner && subjects.includes(activity.subject)).length,
    })),
  });
  return [
    ...meant.map(([tag, purpose]) =>
      counted(
        tag,
        texts[purpose].map(([subject]) => subject),
      ),
    ),
    counted('coaching', ['Coaching session with Helga']),
  ];
}

function noes(team: Team): Planted {
  const measure = 'of open deals, the share that is a no: expected close passed, no touch in 30 days, no next step';
  return planted('pipeline-of-noes', measure, (owner) => ofRep(team, owner, 'open').map((deal) => deal.isNo));
}

function rush(team: Team): Planted {
  const measure = 'of wins in the window, the share decided in the last ten days of a quarter';
  return planted('quarter-end-rush', measure, (owner) =>
    ofRep(team, owner, 'won')
      .filter((deal) => closedWithin(team, deal, 0, 364))
      .map((deal) => inQuarterRush(dayOf(deal.closedAt ?? 0))),
  );
}

import { bookedVisit, toDo, touch } from './activities';
import { isWorkday, MINUTES, workday, workMoment } from './calendar';
import { MANAGER } from './people';
import type { Random } from './random';
import { repPlans } from './reps';
import type { Activity, Team } from './team';
import { promises } from './words';

const nobody = { account: null, contact: null, deal: null, lead: null };

/** Team meetings every Monday, coaching once a month, and tasks that nobody ticked off: none of it is a touch. */
export function internalActivities(random: Random, team: Team): Activity[] {
  const out: Activity[] = [];
  for (let on = team.startsOn; on <= team.asOf; on++) {
    const monday = (on + 3) % 7 === 0;
    if (monday) out.push(meeting(random, MANAGER, 'Team meeting', on * MINUTES + 480, 60));
    if (!isWorkday(on) || on % 30 !== 9) continue;
    repPlans.forEach((_, owner) =>
      out.push(meeting(random, owner, 'Coaching session with Helga', on * MINUTES + 600 + owner * 60, 45)),
    );
  }
  const live = team.deals.map((deal, at) => ({ deal, at })).filter(({ deal }) => deal.outcome === 'open');
  for (const { deal, at } of live) {
    if (!random.chance(deal.isNo ? 0.6 : 0.15)) continue;
    const dueOn = workday(random, team.asOf - 90, team.asOf - 4);
    const about = { owner: deal.owner, account: deal.account, contact: deal.contacts[0] ?? null, deal: at, lead: null };
    const task = toDo(random, about, random.pick(promises), dueOn * MINUTES + 1000, dueOn);
    out.push({ ...task, state: random.chance(0.12) ? 'deferred' : 'planned' });
  }
  return [...out, ...calendar(random, team)];
}

/**
 * Visits on the coming Tuesdays and Fridays. Salesforce marks no event as held, so more than two a week would make the
 * weeks after as-of look like weeks with work done.
 */
function calendar(random: Random, team: Team): Activity[] {
  const live = team.deals.map((deal, at) => ({ deal, at })).filter(({ deal }) => deal.outcome === 'open' && !deal.isNo);
  const days = Array.from({ length: 56 }, (_, i) => team.asOf + 1 + i).filter((on) => [1, 4].includes((on + 3) % 7));
  return days.map((on) => {
    const { deal, at } = random.pick(live);
    const about = { owner: deal.owner, account: deal.account, contact: deal.contacts[0] ?? null, deal: at, lead: null };
    return bookedVisit(random, about, workMoment(random, workday(random, team.asOf - 9, team.asOf - 1)), on);
  });
}

function meeting(random: Random, owner: number, subject: string, at: number, minutes: number): Activity {
  const base = touch(random, { ...nobody, owner }, 'review', at, true);
  return {
    ...base,
    kind: 'meeting',
    direction: null,
    outcome: null,
    subject,
    body: '',
    minutes,
    place: 'Our office',
    createdAt: at - 7 * MINUTES,
  };
}

import { touch, type Subject } from './activities';
import { isWorkday, MINUTES, workday, workMoment, type Day } from './calendar';
import type { Random } from './random';
import { repPlans } from './reps';
import type { Account, Activity, Team } from './team';
import { newsletters, type Purpose } from './words';
import { MACHINE } from './people';

const topics: readonly Purpose[] = ['care', 'care', 'care', 'checkIn', 'review', 'feedback'];
const thorough: readonly Purpose[] = ['care', 'care', 'review', 'review', 'feedback', 'endorsement'];

/** Looking after customers: a rhythm of 20 to 45 days, and always something within the last 80 where they are not forgotten. */
export function careActivities(random: Random, team: Team): Activity[] {
  return team.accounts.flatMap((account, at) => {
    const from = account.legacy ? team.startsOn : account.firstWonOn === null ? null : account.firstWonOn + 60;
    if (from === null) return [];
    const out: Activity[] = [];
    const end = account.quietFrom ?? team.asOf;
    const rhythm = { A: 22, B: 30, C: 38 }[account.tier];
    for (let on = from + random.int(1, rhythm); on < end; on += random.int(rhythm - 10, rhythm + 10)) {
      if (isWorkday(on)) out.push(care(random, account, at, on));
    }
    if (account.quietFrom === null) out.push(care(random, account, at, workday(random, team.asOf - 76, team.asOf - 3)));
    else out.push(...unanswered(random, account, at, account.quietFrom, team.asOf));
    return out;
  });
}

function subjectOf(random: Random, account: Account, at: number): Subject {
  return { owner: account.owner, account: at, contact: random.pick(account.contacts), deal: null, lead: null };
}

function care(random: Random, account: Account, at: number, on: Day): Activity {
  const purposes = repPlans[account.owner]?.habit === null ? thorough : topics;
  return touch(random, subjectOf(random, account, at), random.pick(purposes), workMoment(random, on), true);
}

/** Calls that nobody took do not make a customer looked after. */
function unanswered(random: Random, account: Account, at: number, quietFrom: Day, asOf: Day): Activity[] {
  if (!random.chance(0.3)) return [];
  const moment = workMoment(random, workday(random, quietFrom + 5, asOf - 5));
  const base = touch(random, subjectOf(random, account, at), 'checkIn', moment, true);
  const missed = { kind: 'call', direction: 'out', outcome: 'No answer', minutes: null, body: '' } as const;
  return [{ ...base, ...missed, createdAt: moment }];
}

/** Newsletters to everybody's first contact, sent by a machine: no touch for anyone. */
export function massActivities(random: Random, team: Team): Activity[] {
  return newsletters.flatMap((subject, i) => {
    const on = workday(random, team.startsOn + 40 + i * 118, team.startsOn + 44 + i * 118);
    const at = on * MINUTES + 540;
    return team.accounts.flatMap((account, position): Activity[] => {
      const contact = account.contacts[0] ?? null;
      if (account.createdAt > at || random.chance(0.4)) return [];
      const about = { owner: MACHINE, account: position, contact, deal: null, lead: null };
      const mail = touch(random, about, 'care', at, true);
      const plainMail = { kind: 'mass', direction: 'out', outcome: null, minutes: null, place: '', body: '' } as const;
      return [{ ...mail, ...plainMail, subject, createdAt: at, dueOn: on }];
    });
  });
}

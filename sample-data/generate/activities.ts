import { dayOf, isWorkday, MINUTES, workday, workMoment, type Day, type Moment } from './calendar';
import type { Random } from './random';
import type { Activity, ActivityKind } from './team';
import { texts, type Purpose } from './words';

const kinds: Record<Purpose, readonly ActivityKind[]> = {
  intro: ['call', 'call', 'email', 'visit'],
  discovery: ['call', 'meeting', 'email', 'visit'],
  demo: ['meeting', 'visit'],
  price: ['email', 'call'],
  proposal: ['email', 'meeting'],
  followUp: ['call', 'email', 'email'],
  negotiation: ['call', 'meeting', 'email'],
  ask: ['call', 'meeting'],
  thanks: ['letter', 'email', 'letter'],
  handover: ['meeting'],
  checkIn: ['call', 'message'],
  review: ['meeting', 'visit'],
  feedback: ['call', 'email'],
  referral: ['call', 'meeting', 'visit'],
  care: ['call', 'email', 'call', 'visit', 'message'],
  lead: ['call', 'email', 'email', 'message'],
  reply: ['email'],
  endorsement: ['email', 'call'],
  survey: ['email'],
};

const places = ['Customer site', 'Customer site', 'Our test hall', 'Video call'] as const;

export type Subject = Pick<Activity, 'owner' | 'account' | 'contact' | 'deal' | 'lead'>;

/** One thing said or written, at that moment. `sure` keeps a call from going unanswered. */
export function touch(random: Random, about: Subject, purpose: Purpose, at: Moment, sure = false): Activity {
  const [subject, body] = random.pick(texts[purpose]);
  const kind = random.pick(kinds[purpose]);
  const answered = kind !== 'call' || sure || !random.chance(0.16);
  const booked = kind === 'meeting' || kind === 'visit';
  const ahead = booked ? random.int(2, 12) : kind === 'call' && random.chance(0.35) ? random.int(1, 8) : 0;
  return {
    ...about,
    kind,
    direction: ['call', 'email', 'message'].includes(kind) ? 'out' : null,
    state: 'done',
    outcome: kind === 'call' ? (answered ? 'Connected' : random.pick(['No answer', 'Busy'])) : null,
    subject,
    body: answered && random.chance(0.7) ? body : '',
    createdAt: ahead === 0 ? at : workMoment(random, workday(random, dayOf(at) - ahead - 2, dayOf(at) - ahead)),
    at,
    dueOn: ahead > 0 && !booked && random.chance(0.15) ? dayOf(at) - 1 : dayOf(at),
    minutes: booked ? random.pick([30, 45, 60, 60, 90]) : kind === 'call' && answered ? random.int(2, 24) : null,
    place: kind === 'visit' ? 'Customer site' : kind === 'meeting' ? random.pick(places) : '',
  };
}

/** An email from the other side and our answer some hours later. */
export function exchange(random: Random, about: Subject, at: Moment): Activity[] {
  const theirs = { ...touch(random, about, 'reply', at), direction: 'in' as const };
  const answerAt = at + random.int(20, 300);
  const ours = touch(random, about, 'reply', answerAt);
  return dayOf(answerAt) === dayOf(at) ? [theirs, ours] : [theirs];
}

/** A call that is still to be made, or that nobody ticked off. */
export function plannedCall(random: Random, about: Subject, purpose: Purpose, createdAt: Moment, on: Day): Activity {
  const drawn = touch(random, about, purpose, workMoment(random, on), true);
  const open = {
    kind: 'call',
    direction: 'out',
    state: 'planned',
    outcome: null,
    body: '',
    minutes: null,
    place: '',
  } as const;
  return { ...drawn, ...open, createdAt, dueOn: on };
}

/** A visit in the calendar, of which Salesforce does not say that it has yet to happen. */
export function bookedVisit(random: Random, about: Subject, createdAt: Moment, on: Day): Activity {
  const drawn = touch(random, about, 'demo', workMoment(random, on), true);
  return { ...drawn, kind: 'visit', state: 'planned', body: '', place: 'Customer site', createdAt, dueOn: on };
}

/** Work that is no contact with anybody. */
export function toDo(random: Random, about: Subject, subject: string, at: Moment, dueOn: Day): Activity {
  const createdAt = Math.min(at, workMoment(random, workday(random, dueOn - 8, dueOn - 2)));
  const blank = { direction: null, outcome: null, body: '', minutes: null, place: '' } as const;
  return { ...about, ...blank, kind: 'to-do', state: 'done', subject, createdAt, at, dueOn };
}

/** A working moment strictly between two moments, or null where no working minute lies there. */
export function momentBetween(random: Random, from: Moment, to: Moment): Moment | null {
  for (let attempt = 0; attempt < 12; attempt++) {
    const on = random.int(dayOf(from), dayOf(to));
    const at = on * MINUTES + random.int(420, 1019);
    if (isWorkday(on) && at > from && at < to) return at;
  }
  return null;
}

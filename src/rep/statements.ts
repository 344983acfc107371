import { later } from '../language/t';

/** What no CRM holds, in the order of the questionnaire. All words here are to be said. */
export const areas = [
  later('Listening'),
  later('Empathy'),
  later('Appearance'),
  later('Attitude'),
  later('Honesty'),
  later('Learning'),
  later('Responsibility'),
  later('Fun'),
] as const;
export type Area = (typeof areas)[number];

/** A statement about the last two weeks, which a person holds to be true of themself more or less. */
export interface Statement {
  /** Kept with the answers: another wording of the same question keeps it. */
  id: string;
  area: Area;
  words: string;
}

export const statements: readonly Statement[] = [
  { id: 'let-finish', area: 'Listening', words: later('I let people finish before I answered.') },
  { id: 'asked-again', area: 'Listening', words: later('I asked a second question before I offered anything.') },
  { id: 'own-words', area: 'Listening', words: later('I could say in my own words what each customer wanted.') },
  { id: 'their-week', area: 'Empathy', words: later('I knew what was hard in my customers’ week.') },
  { id: 'unease', area: 'Empathy', words: later('When somebody was uneasy I noticed, and asked.') },
  {
    id: 'their-good',
    area: 'Empathy',
    words: later('I advised what was good for them, also where it brought me nothing.'),
  },
  { id: 'on-time', area: 'Appearance', words: later('I was on time and dressed for whom I met.') },
  { id: 'tidy', area: 'Appearance', words: later('What I sent was tidy: names, numbers, spelling.') },
  { id: 'next-call', area: 'Attitude', words: later('A no did not spoil the call after it.') },
  { id: 'speak-well', area: 'Attitude', words: later('I spoke well of colleagues and of competitors.') },
  { id: 'not-know', area: 'Honesty', words: later('I said so when I did not know.') },
  { id: 'cannot-do', area: 'Honesty', words: later('I told customers what we cannot do for them.') },
  { id: 'true-log', area: 'Honesty', words: later('I logged what happened, not what looks good.') },
  { id: 'their-trade', area: 'Learning', words: later('I learned something new about a customer’s trade.') },
  { id: 'feedback', area: 'Learning', words: later('I asked somebody what I could do better.') },
  { id: 'tried', area: 'Learning', words: later('I tried something that I had not tried before.') },
  { id: 'own-part', area: 'Responsibility', words: later('When something went wrong I looked at my own part first.') },
  { id: 'promises', area: 'Responsibility', words: later('I kept what I promised, or said early that I could not.') },
  { id: 'enjoyed', area: 'Fun', words: later('I enjoyed most of my conversations.') },
  { id: 'laughed', area: 'Fun', words: later('I laughed with a customer or a colleague.') },
];

/** From "not at all" to "fully": answers are 1 to 5. */
export const scale = [later('Not at all'), later('A little'), later('Half'), later('Mostly'), later('Fully')] as const;

import { later } from '../../language/t';

/** What the text of an activity may say that a habit asks for. */
export const tags = [
  'referral ask',
  'thank-you',
  'review',
  'endorsement',
  'check-in',
  'proposal',
  'ask for the order',
  'handover',
  'feedback',
  'survey',
  'coaching',
  'give',
  'price',
] as const;
export type Tag = (typeof tags)[number];

/** For the page, marked to be said: the tag as a title, with its article, and what it stands for. */
export const tagWords: Record<Tag, { title: string; one: string; means: string }> = {
  'referral ask': {
    title: later('Referral ask'),
    one: later('a referral ask'),
    means: later('A customer was asked who else should hear of us.'),
  },
  'thank-you': {
    title: later('Thank-you'),
    one: later('a thank-you'),
    means: later('Somebody was thanked: in the subject, in a letter, or in the first sentence.'),
  },
  review: {
    title: later('Review'),
    one: later('a review'),
    means: later('What became of the business of a quarter or a year was looked at together with the customer.'),
  },
  endorsement: {
    title: later('Endorsement'),
    one: later('an endorsement'),
    means: later('A customer spoke up for us: a letter, a video, a reference.'),
  },
  'check-in': {
    title: later('Check-in'),
    one: later('a check-in'),
    means: later('A call or mail without another purpose than to be in touch.'),
  },
  proposal: {
    title: later('Proposal'),
    one: later('a proposal'),
    means: later('A proposal, a quote or an offer was made or talked about.'),
  },
  'ask for the order': {
    title: later('Ask for the order'),
    one: later('an ask for the order'),
    means: later('The customer was asked to decide, to order or to sign.'),
  },
  handover: {
    title: later('Handover'),
    one: later('a handover'),
    means: later('What was sold and promised was handed over to those who deliver it.'),
  },
  feedback: {
    title: later('Feedback'),
    one: later('an ask for feedback'),
    means: later('A customer was asked how satisfied they are and what could be better.'),
  },
  survey: {
    title: later('Survey'),
    one: later('a survey'),
    means: later('A questionnaire went out, or its score came in.'),
  },
  coaching: {
    title: later('Coaching'),
    one: later('coaching'),
    means: later('Somebody was coached: one to one, after a call, on the road.'),
  },
  give: {
    title: later('Give'),
    one: later('a give'),
    means: later('The customer was given something of worth: a demo, a trial, samples, an analysis.'),
  },
  price: {
    title: later('Price'),
    one: later('talk of price'),
    means: later('The talk was of price, cost or discount.'),
  },
};

/** The languages in which phrases ship, marked to be said. */
export const languages = {
  en: later('English'),
  de: later('German'),
  fr: later('French'),
  es: later('Spanish'),
  pt: later('Portuguese'),
} as const;
export type Language = keyof typeof languages;
export const languageIds = Object.keys(languages) as Language[];

/** The phrases of each tag in one language, as `patterns.ts` reads them. */
export type TagPhrases = Record<Tag, readonly string[]>;

/** The user's word on one activity: it has this tag, or has it not, whatever its text says. */
export interface Correction {
  activityId: string;
  tag: Tag;
  yes: boolean;
}

/** Phrases parted by commas and line ends, as they are written in `phrases/`. */
export function listed(phrases: string): readonly string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}

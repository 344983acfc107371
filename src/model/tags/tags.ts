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

/** For the page: the tag as a title, with its article, and what it stands for. */
export const tagWords: Record<Tag, { title: string; one: string; means: string }> = {
  'referral ask': {
    title: 'Referral ask',
    one: 'a referral ask',
    means: 'A customer was asked who else should hear of us.',
  },
  'thank-you': {
    title: 'Thank-you',
    one: 'a thank-you',
    means: 'Somebody was thanked: in the subject, in a letter, or in the first sentence.',
  },
  review: {
    title: 'Review',
    one: 'a review',
    means: 'What became of the business of a quarter or a year was looked at together with the customer.',
  },
  endorsement: {
    title: 'Endorsement',
    one: 'an endorsement',
    means: 'A customer spoke up for us: a letter, a video, a reference.',
  },
  'check-in': {
    title: 'Check-in',
    one: 'a check-in',
    means: 'A call or mail without another purpose than to be in touch.',
  },
  proposal: {
    title: 'Proposal',
    one: 'a proposal',
    means: 'A proposal, a quote or an offer was made or talked about.',
  },
  'ask for the order': {
    title: 'Ask for the order',
    one: 'an ask for the order',
    means: 'The customer was asked to decide, to order or to sign.',
  },
  handover: {
    title: 'Handover',
    one: 'a handover',
    means: 'What was sold and promised was handed over to those who deliver it.',
  },
  feedback: {
    title: 'Feedback',
    one: 'an ask for feedback',
    means: 'A customer was asked how satisfied they are and what could be better.',
  },
  survey: { title: 'Survey', one: 'a survey', means: 'A questionnaire went out, or its score came in.' },
  coaching: {
    title: 'Coaching',
    one: 'coaching',
    means: 'Somebody was coached: one to one, after a call, on the road.',
  },
  give: {
    title: 'Give',
    one: 'a give',
    means: 'The customer was given something of worth: a demo, a trial, samples, an analysis.',
  },
  price: { title: 'Price', one: 'talk of price', means: 'The talk was of price, cost or discount.' },
};

/** The languages in which phrases ship. */
export const languages = { en: 'English', de: 'German', fr: 'French', es: 'Spanish', pt: 'Portuguese' } as const;
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

import type { Group } from '../../habits/habit';

/** What each group of habits asks. */
export const groupWords: Record<Group, string> = {
  'Pipeline honesty': 'Does the pipeline say no in time?',
  Customers: 'Do the people who already buy hear from us?',
  Referrals: 'Do we ask for introductions, and what are they worth?',
  Price: 'What do we say when the number comes up?',
  'Follow-through': 'Do we do what we said?',
  Preparation: 'Do we come prepared?',
  Rhythm: 'Do we work at it every week?',
};

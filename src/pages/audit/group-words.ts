import type { Group } from '../../habits/habit';
import { later } from '../../language/t';

/** What each group of habits asks; marked to be said. */
export const groupWords: Record<Group, string> = {
  'Pipeline honesty': later('Does the pipeline say no in time?'),
  Customers: later('Do the people who already buy hear from us?'),
  Referrals: later('Do we ask for introductions, and what are they worth?'),
  Price: later('What do we say when the number comes up?'),
  'Follow-through': later('Do we do what we said?'),
  Preparation: later('Do we come prepared?'),
  Rhythm: later('Do we work at it every week?'),
};

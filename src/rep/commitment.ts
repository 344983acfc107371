import { array, object, string, type infer as Infer } from 'zod';
import { savedBaseline } from './baseline';

/** A habit that a rep works on, and what its number was when they began. */
const commitment = object({
  /** A person_id. */
  rep: string(),
  habitId: string(),
  /** What the rep wants to do, in their own words. */
  plan: string(),
  baseline: savedBaseline,
});

export const savedCommitments = array(commitment);

export type Commitment = Infer<typeof commitment>;

/** More than these at a time are none. */
export const most = 3;

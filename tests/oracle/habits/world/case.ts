import type { Case } from '../../../../src/habits/case';
import type { Drawn } from './chance';

/** What the oracle says of a case; what it does not tell is not compared. */
export type Told = Pick<Case, 'case_id' | 'hit'> & Partial<Case>;

/**
 * A habit's cases, and whether they come the catalogue's main way or by a fallback; null where it cannot be computed. A number
 * that its cases do not tell stands beside them.
 */
export type Answer = { way: 'main' | 'fallback'; cases: Told[]; number?: Drawn } | null;

export const main = (cases: Told[]): Answer => ({ way: 'main', cases });
export const fallback = (cases: Told[]): Answer => ({ way: 'fallback', cases });

import { later } from '../language/t';
import { part, type Part } from './part';
import { savedCommitments } from '../rep/commitment';
import type { Commitments } from '../rep/commitments.svelte';
import { savedSelfChecks } from '../rep/self-check';
import type { SelfChecks } from '../rep/self-check.svelte';
import { savedVerdicts } from '../rep/verdict';
import type { Verdicts } from '../rep/verdicts.svelte';

/** What reps say of their cases and of themselves, and what they work on. */
export interface RepState {
  readonly verdicts: Verdicts;
  readonly commitments: Commitments;
  readonly selfChecks: SelfChecks;
}

/** The same as parts of a workspace. */
export function repParts({ verdicts, commitments, selfChecks }: RepState): Part[] {
  return [
    part('verdicts', later('your verdicts on single cases'), savedVerdicts, verdicts),
    part(
      'commitments',
      later('the habits that you work on, with the numbers that you began with'),
      savedCommitments,
      commitments,
    ),
    part('self-check', later('your self-check'), savedSelfChecks, selfChecks),
  ];
}

import { array, nullable, object, string, enum as oneOf, type infer as Infer } from 'zod';

/** fair: the case is what the number says. mis-logged: the files are wrong about it. learn: there is something in it. */
export const verdictKinds = ['fair', 'mis-logged', 'learn'] as const;

const verdict = object({
  habitId: string(),
  caseId: string(),
  kind: oneOf(verdictKinds),
  note: string(),
  /** Of a state, which every day judges anew, the ISO day that it was said of; null of an event. */
  on: nullable(string()),
});

export const savedVerdicts = object({
  verdicts: array(verdict),
  /** Habits whose mis-logged cases are left out of the number. */
  leftOutOf: array(string()),
});

export type Verdict = Infer<typeof verdict>;
export type VerdictKind = Verdict['kind'];
export type SavedVerdicts = Infer<typeof savedVerdicts>;

/** The case_ids that are left out of each habit's number at a look from `asOf`. */
export function leftOutAt({ verdicts, leftOutOf }: SavedVerdicts, asOf: string): Record<string, string[]> {
  const told = leftOutOf.map((id) => [id, misLogged(verdicts, id, asOf)] as const);
  return Object.fromEntries(told.filter(([, ids]) => ids.length > 0));
}

/** The mis-logged cases of a habit at a look from `asOf`. */
export function misLogged(verdicts: readonly Verdict[], habitId: string, asOf: string): string[] {
  return verdicts
    .filter((one) => one.habitId === habitId && one.kind === 'mis-logged' && (one.on === null || one.on === asOf))
    .map((one) => one.caseId);
}

/** How many verdicts there are of each kind. */
export function countKinds(verdicts: readonly Verdict[]): Record<VerdictKind, number> {
  const of = (kind: VerdictKind) => verdicts.filter((one) => one.kind === kind).length;
  return { fair: of('fair'), 'mis-logged': of('mis-logged'), learn: of('learn') };
}

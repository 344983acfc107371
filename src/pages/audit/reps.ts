import type { HabitResult } from '../../habits/result';

/** Everybody with a case in any habit, by name. */
export function repsOf(results: readonly HabitResult[]): { rep: string; name: string }[] {
  const names = new Map<string, string>();
  for (const result of results) {
    if (result.kind === 'computed') for (const { rep, name } of result.reps) names.set(rep, name);
  }
  return [...names].map(([rep, name]) => ({ rep, name })).toSorted((a, b) => a.name.localeCompare(b.name));
}

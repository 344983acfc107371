import { t } from '../language/t';
import type { Facts } from './facts';
import type { Habit } from './index';
import { addDays, dayWords } from './periods';
import type { AuditSettings } from './settings';
import { countWords, percentWords } from './words';

/** What a careful reader should know before trusting the number. */
export function notesOf(habit: Habit, { asOf, rep }: AuditSettings, facts: Facts): string[] {
  const own = rep === null ? facts.team : facts.reps.get(rep);
  const notes: string[] = [];
  if (habit.about === 'decisions' && own && own.undated > 0)
    notes.push(
      t`${countWords(own.undated)} decided deals have no closing date: they belong to no period and lower the coverage.`,
    );
  if (habit.about === 'touches' && facts.touchSpan) {
    if (facts.touchSpan.last < addDays(asOf, -7))
      notes.push(t`The activities end on ${dayWords(facts.touchSpan.last)}: this looks from that day.`);
    if (own && own.recent > 0 && own.touched < own.recent * 0.5)
      notes.push(
        t`Only ${percentWords(own.touched / own.recent)} of the deals decided in the period have a touch: much may not be recorded.`,
      );
  }
  return notes;
}

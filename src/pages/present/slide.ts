import { inUnit } from '../../language/format';
import { t } from '../../language/t';
import type { Slide } from '../../deck/deck.svelte';
import { habits, type Habit } from '../../habits';
import type { Computed, Estimate } from '../../habits/result';
import { casesWords } from '../../habits/words';
import type { Session } from '../../session.svelte';
import { numberWords } from '../audit/habit-row';
import { slideChart, type SlideChart } from './slide-chart';

/** What a slide says, in words. */
export interface SlideWords {
  id: string;
  title: string;
  /** The coach's question. */
  question: string;
  /** What the room guesses. */
  guess: string;
  /** Null where these files cannot answer; `why` then says why. */
  told: Told | null;
  why: string;
}

interface Told {
  finding: string;
  /** The number alone: "38%". */
  value: string;
  /** How sure it is, one line each: the interval, the cases. */
  sure: string[];
  /** Measure, unit, period and n. */
  subtitle: string;
  chart: SlideChart | null;
}

/** A slide as it is shown under the audit in force; names in the coach's own words are masked as all others are. */
export function slideWords(slide: Slide, { results, masking }: Pick<Session, 'results' | 'masking'>): SlideWords {
  const { id } = slide;
  const own = slide.question?.trim() ? masking.text(slide.question) : null;
  const habit = habits.find((one) => one.id === id);
  if (!habit) {
    const why = t`This version of Rainmaker has no such habit: remove the slide.`;
    return { id, title: id, question: own ?? id, guess: '', told: null, why };
  }
  const result = results.find((one) => one.id === id);
  const words = { id, title: habit.title, question: own ?? habit.ask, guess: habit.question };
  if (result?.kind !== 'computed') return { ...words, told: null, why: result?.words ?? '' };
  return { ...words, told: toldOf(result, habit), why: '' };
}

function toldOf(result: Computed, habit: Habit): Told {
  return {
    finding: result.headline,
    value: numberWords(result.number),
    sure: sureWords(result.number, habit),
    subtitle: result.subtitle,
    chart: slideChart(result, habit),
  };
}

/** "95% interval 31% to 46%", and "n = 153 losses, 26 unknown". */
export function sureWords({ value, interval, n, unknown, unit, reading }: Estimate, habit: Habit): string[] {
  const lines: string[] = [];
  if (value === null) lines.push(n === 0 ? t`No case is known` : t`Too few cases for more than counts`);
  else if (interval) {
    const [low, high] = [inUnit(interval.low, unit), inUnit(interval.high, unit)];
    lines.push(Number.isFinite(interval.high) ? t`95% interval ${low} to ${high}` : t`95% interval ${low} or more`);
  }
  const cases = casesWords(n, habit.caseWords);
  lines.push(unknown > 0 ? t`n = ${cases}, ${unknown} unknown` : `n = ${cases}`);
  if (reading === 'hollow') lines.push(t`Under 20 cases: not to be compared`);
  return lines;
}

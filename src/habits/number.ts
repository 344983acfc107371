import { survivalMedian } from '../stats/kaplan-meier';
import { mean, meanInterval } from '../stats/mean';
import { median, medianInterval } from '../stats/median';
import { mediansInterval } from '../stats/medians';
import { bonettWright, spearman } from '../stats/spearman';
import { unevenness } from '../stats/spread';
import type { Unit } from '../stats/unit';
import { addCounts, contrastOf, leastCompared, shareOf, valueOf } from './estimate';
import type { Habit } from './index';
import type { Estimate, PartResult } from './result';
import { isValued, sidesOf, type Tally } from './tally';

const seed = 20;
/** Months of a spread. */
const months = 12;

type Measured = Pick<Habit, 'measure' | 'unit' | 'weighted' | 'parts'>;

/** The unit that a habit's number is told in. */
export function unitOf({ measure, unit }: Pick<Measured, 'measure' | 'unit'>): Unit {
  if (measure === 'share') return 'share';
  if (measure === 'contrast') return 'points';
  if (measure === 'ratio' || measure === 'spread') return 'ratio';
  if (measure === 'rank') return 'rank';
  return unit ?? 'count';
}

/** The habit's number over these tallies, with its 95% interval by the measure's method. */
export function numberOf(habit: Measured, tallies: readonly Tally[]): Estimate {
  const counts = addCounts(tallies);
  const unit = unitOf(habit);
  const values = tallies.flatMap((tally) => tally.values);
  const x = tallies.flatMap((tally) => tally.x);
  switch (habit.measure) {
    case 'share':
      return habit.weighted ? weightedOf(tallies) : shareOf(counts);
    case 'contrast': {
      const { a, b } = sidesOf(tallies, habit.parts);
      return contrastOf(addCounts(a), addCounts(b), counts.unknown);
    }
    case 'ratio':
      return ratioOf(habit, tallies);
    case 'median': {
      const censored = tallies.flatMap((tally) => tally.censored);
      return medianOf(tallies, values, censored, unit);
    }
    case 'mean':
      return valueOf(counts, unit, mean(values), meanInterval(values, seed));
    case 'rank': {
      const rank = spearman(values, x);
      return valueOf(counts, unit, rank, rank === null ? null : bonettWright(rank, values.length));
    }
    case 'spread':
      return valueOf(
        counts,
        unit,
        unevenness(
          tallies.flatMap((tally) => tally.wins),
          months,
          seed,
        ),
        null,
      );
  }
}

/** Hits by weight; the interval comes with the amounts, which know the accounts. */
function weightedOf(tallies: readonly Tally[]): Estimate {
  const share = shareOf(addCounts(tallies));
  const weight = tallies.reduce((sum, tally) => sum + tally.weight, 0);
  const hits = tallies.reduce((sum, tally) => sum + tally.hit_weight, 0);
  return { ...share, value: share.value === null || weight === 0 ? null : hits / weight, interval: null };
}

/** The median, by Kaplan and Meier where some have not ended yet. */
function medianOf(
  tallies: readonly Tally[],
  values: readonly number[],
  censored: readonly boolean[],
  unit: Unit,
): Estimate {
  const counts = addCounts(tallies);
  if (!censored.includes(true)) return valueOf(counts, unit, median(values), medianInterval(values));
  const durations = values.map((value, at) => ({ value, censored: censored[at] ?? false }));
  const { value, interval } = survivalMedian(durations);
  return valueOf(counts, unit, value, interval);
}

/** Median of part A ÷ median of part B; null under 20 on a side. */
function ratioOf({ parts }: Measured, tallies: readonly Tally[]): Estimate {
  const sides = sidesOf(tallies, parts);
  const [a, b] = [sides.a, sides.b].map((side) => side.flatMap((tally) => tally.values)) as [number[], number[]];
  const enough = a.length >= leastCompared && b.length >= leastCompared;
  const below = median(b);
  const ratio = enough && below !== null && below > 0 ? (median(a) ?? 0) / below : null;
  const interval = ratio === null ? null : mediansInterval(a, b, 'ratio', seed);
  return valueOf(addCounts(tallies), 'ratio', ratio, interval);
}

/** Both sides of a comparison, each a share or a median; none of other measures. */
export function partsOf(habit: Measured, tallies: readonly Tally[]): PartResult[] {
  if (!habit.parts) return [];
  const { a, b = 'rest', labelA, labelB } = habit.parts;
  const sides = sidesOf(tallies, habit.parts);
  const side = (of: readonly Tally[]) => {
    if (!isValued(habit)) return shareOf({ ...addCounts(of), unknown: 0 });
    return medianOf(
      of,
      of.flatMap((tally) => tally.values),
      [],
      habit.unit ?? 'days',
    );
  };
  return [
    { part: a, label: labelA, number: side(sides.a) },
    { part: b, label: labelB, number: side(sides.b) },
  ];
}

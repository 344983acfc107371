import type { Db } from '../db/db';
import { t } from '../language/t';
import { funnelCurve } from '../stats/funnel';
import { readAmounts, weightedShare } from './amounts';
import { readBeside } from './beside';
import { peerView, priorCases, wholeCases, type CaseTables } from './case-tables';
import { addCounts } from './estimate';
import type { Facts } from './facts';
import { habits, type Habit } from './index';
import { notesOf } from './notes';
import { numberOf, partsOf } from './number';
import { dayWords, windowWords } from './periods';
import { repResults } from './reps';
import type { Computed, Coverage, Estimate, Panel } from './result';
import { leftOutOf, reachOf, setThresholds, thresholdsOf, type AuditSettings } from './settings';
import { readCounts, readTallies, talliesOf } from './tally';
import { readTrend } from './trend';
import { isDisjoint, isPriorKnown } from './prior';
import { readSetBeside } from './set-beside';
import { isTested, readStrata } from './strata';
import type { Way } from './way';
import { casesWords, percentWords, subtitleWords } from './words';

/** One habit at the look that is set: its cases made, counted and put into words. */
export async function compute(
  db: Db,
  way: Way,
  settings: AuditSettings,
  facts: Facts,
  tables: CaseTables,
): Promise<Computed> {
  const isMade = (id: string | undefined) => id === undefined || tables.has(id);
  const { habit } = way;
  const { asOf, windowDays, rep } = settings;
  const thresholds = thresholdsOf(habit, settings);
  await setThresholds(db, thresholds);
  const look = [asOf, windowDays, way.id, thresholds, ...thresholdsBefore(habit, settings)];
  await tables.make(habit, way.sql, look, leftOutOf(habit, settings));
  const cases = casesOf(await readCounts(db, habit.id), rep);
  const tallies = await readTallies(db, habit);
  const amounts = habit.byAmount ? await readAmounts(db, habit.id, 'amount') : null;
  const weights = habit.weighted ? await readAmounts(db, habit.id, 'x') : null;
  const period = habit.judged === 'state' ? t`on ${dayWords(asOf)}` : periodWords(habit, settings);
  const shown = talliesOf(tallies, rep);
  const intervalOf = (who: string | null) => (weights && weightedShare(weights, who)?.interval) ?? null;
  const weigh = (number: Estimate, who: string | null) =>
    habit.weighted ? { ...number, interval: number.value === null ? null : intervalOf(who) } : number;
  const team = weigh(numberOf(habit, tallies), null);
  const number = rep === null ? team : weigh(numberOf(habit, shown), rep);
  const reps = repResults(habit, tallies, amounts, facts, team);
  const isKnown = await isPriorKnown(db, habit, settings);
  const found = {
    id: habit.id,
    kind: 'computed' as const,
    measure: habit.measure,
    better: habit.better,
    cases,
    number,
    whole: cases.leftOut === 0 ? null : await readWhole(db, habit, rep),
    team,
    ...(await readSetBeside(db, habit, isKnown, rep, tallies, reps)),
    byAmount: amounts && weightedShare(amounts, rep),
    parts: partsOf(habit, shown),
    reps,
    funnel: funnelOf(habit, team, reps),
    ...(await readTrend(db, habit, settings)),
    coverage: coverageOf(habit, number, rep === null ? facts.team : facts.reps.get(rep)),
    proxy: way.proxy,
    now: isTested(habit) ? await readStrata(db, habit, peerView(habit.id)) : [],
    before: isTested(habit) && isDisjoint(habit, settings) ? await readStrata(db, habit, priorCases(habit.id)) : null,
    beside: isMade(habit.besideOf) ? await readBeside(db, habit) : [],
    panels: await readPanels(db, habit, { period, thresholds, asOf, windowDays }),
    notes: notesOf(habit, settings, facts),
  };
  return {
    ...found,
    headline: headlineOf(habit, found, rep, thresholds),
    subtitle: subtitleWords(habit, number, period, cases.leftOut),
  };
}

/** Thresholds of the habits whose cases are read: other thresholds there, other cases here. */
function thresholdsBefore(habit: Habit, settings: AuditSettings): unknown[] {
  const before = habits.filter(({ id }) => habit.dependsOn?.includes(id));
  return before.flatMap((one) => [thresholdsOf(one, settings), ...thresholdsBefore(one, settings)]);
}

function periodWords(habit: Habit, settings: AuditSettings): string {
  return windowWords(settings.asOf, reachOf(habit, settings));
}

/** Every case of the chosen rep, or of all, by what it counts as. */
function casesOf(counts: Awaited<ReturnType<typeof readCounts>>, rep: string | null): Computed['cases'] {
  const own = counts.filter((one) => rep === null || one.rep === rep);
  const { hits, misses, unknown } = addCounts(own);
  const leftOut = own.reduce((sum, one) => sum + one.left_out, 0);
  return { hits, misses, unknown, leftOut, total: hits + misses + unknown + leftOut };
}

/** The number over every case, those that the user leaves out among them. */
async function readWhole(db: Db, habit: Habit, rep: string | null): Promise<Estimate> {
  return numberOf(habit, talliesOf(await readTallies(db, habit, wholeCases(habit.id)), rep));
}

function headlineOf(
  habit: Habit,
  found: Omit<Computed, 'headline' | 'subtitle'>,
  rep: string | null,
  thresholds: Record<string, number>,
): string {
  const { total } = found.cases;
  if (total === 0) return t`No ${habit.caseWords.one} here`;
  if (found.number.n === 0) return t`${casesWords(total, habit.caseWords)}, and of none is it known`;
  return habit.headline({ ...found, filtered: rep !== null, thresholds });
}

function funnelOf(habit: Habit, team: Estimate, reps: Computed['reps']): Computed['funnel'] {
  const isFunnel = habit.measure === 'share' && !habit.weighted && !habit.counts;
  if (!isFunnel || team.value === null || reps.length < 2) return null;
  return funnelCurve(team.value, Math.max(...reps.map(({ number }) => number.n)));
}

/** Known cases of all; decisions without a date cannot be cases, and lower the coverage. */
function coverageOf(habit: Habit, number: Estimate, facts: { undated: number } | undefined): Coverage {
  const undated = habit.about === 'decisions' ? (facts?.undated ?? 0) : 0;
  const of = number.n + number.unknown + undated;
  const share = of > 0 ? number.n / of : null;
  return {
    known: number.n,
    of,
    share,
    words: share === null ? t`No cases` : `${percentWords(share)} ${habit.coverageWords}`,
  };
}

async function readPanels(
  db: Db,
  habit: Habit,
  view: Parameters<Habit['panels'][number]['load']>[2],
): Promise<Panel[]> {
  const panels: Panel[] = [];
  for (const source of habit.panels) {
    const panel = await source.load(db, habit.sqlOf(source.id), view);
    if (panel) panels.push(panel);
  }
  return panels;
}

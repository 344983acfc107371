import type { Db } from '../db/db';
import { funnelCurve } from '../stats/funnel';
import { readAmounts, weightedShare } from './amounts';
import { CaseTables } from './case-tables';
import { addCounts } from './estimate';
import { readFacts, type Facts } from './facts';
import { habits, type Habit } from './index';
import { inTurn } from './in-turn';
import { missingWords, needWords, unfilled } from './needs';
import newBusinessSql from './new-business.sql?raw';
import { notesOf } from './notes';
import { dayWords, windowWords } from './periods';
import { numberOf, partsOf, repResults } from './reps';
import type { Computed, Coverage, Estimate, HabitResult, Missing, Panel } from './result';
import { setLook, setThresholds, thresholdsOf, type AuditSettings } from './settings';
import { readTallies, talliesOf } from './tally';
import { readTrend } from './trend';
import { casesWords, percentWords, subtitleWords } from './words';

export type { AuditSettings } from './settings';

/**
 * Every habit at one look, in the order of their ids. `onHabit` hears how many are done.
 * Cases stay in `cases_<id>` until the look or the model changes; the rep filter applies to them.
 */
export function auditAll(
  db: Db,
  settings: AuditSettings,
  onHabit: (done: number, total: number) => void = () => {},
): Promise<HabitResult[]> {
  return inTurn(db, async () => {
    await setLook(db, settings);
    await db.exec(newBusinessSql);
    const facts = await readFacts(db);
    const tables = await CaseTables.open(db);
    const results: HabitResult[] = [];
    for (const habit of habits) {
      const missing = unfilled(habit.needs, facts.filled);
      if (missing.length > 0) await tables.drop(habit);
      results.push(missing.length > 0 ? missingOf(habit, missing) : await compute(db, habit, settings, facts, tables));
      onHabit(results.length, habits.length);
    }
    return results;
  });
}

function missingOf(habit: Habit, missing: ReturnType<typeof unfilled>): Missing {
  const columns = missing.flat().map((need) => {
    const [table, column] = need.split('.') as [string, string];
    return { table, column, words: needWords[need] };
  });
  return { id: habit.id, kind: 'missing', columns, words: missingWords(missing) };
}

async function compute(
  db: Db,
  habit: Habit,
  settings: AuditSettings,
  facts: Facts,
  tables: CaseTables,
): Promise<Computed> {
  const { asOf, windowDays, rep } = settings;
  const thresholds = thresholdsOf(habit, settings);
  await setThresholds(db, thresholds);
  await tables.make(habit, [asOf, windowDays, thresholds]);
  const tallies = await readTallies(db, habit.id);
  const amounts = habit.byAmount ? await readAmounts(db, habit.id) : null;
  const period = habit.judged === 'state' ? `on ${dayWords(asOf)}` : windowWords(asOf, windowDays);
  const shown = talliesOf(tallies, rep);
  const counts = addCounts(shown);
  const team = numberOf(habit, tallies);
  const number = numberOf(habit, shown);
  const reps = repResults(habit, tallies, amounts, facts, team);
  const found = {
    id: habit.id,
    kind: 'computed' as const,
    measure: habit.measure,
    better: habit.better,
    cases: { ...counts, total: counts.hits + counts.misses + counts.unknown },
    number,
    team,
    byAmount: amounts && weightedShare(amounts, rep),
    parts: partsOf(habit, shown),
    reps,
    funnel: funnelOf(habit, team, reps),
    ...(await readTrend(db, habit, settings)),
    coverage: coverageOf(habit, number, rep === null ? facts.team : facts.reps.get(rep)),
    proxy: habit.proxy?.(facts) ?? null,
    panels: await readPanels(db, habit, { period, thresholds, asOf, windowDays }),
    notes: notesOf(habit, settings, facts),
  };
  return {
    ...found,
    headline: headlineOf(habit, found, rep, thresholds),
    subtitle: subtitleWords(habit, number, period),
  };
}

function headlineOf(
  habit: Habit,
  found: Omit<Computed, 'headline' | 'subtitle'>,
  rep: string | null,
  thresholds: Record<string, number>,
): string {
  const { total, unknown } = found.cases;
  if (total === 0) return `No ${habit.caseWords.one} here`;
  if (total === unknown) return `${casesWords(total, habit.caseWords)}, and of none is it known`;
  return habit.headline({ ...found, filtered: rep !== null, thresholds });
}

function funnelOf(habit: Habit, team: Estimate, reps: Computed['reps']): Computed['funnel'] {
  if (habit.measure !== 'share' || team.value === null || reps.length < 2) return null;
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
    words: share === null ? 'No cases' : `${percentWords(share)} ${habit.coverageWords}`,
  };
}

async function readPanels(
  db: Db,
  habit: Habit,
  view: Parameters<Habit['panels'][number]['load']>[2],
): Promise<Panel[]> {
  const panels: Panel[] = [];
  for (const source of habit.panels) {
    const panel = await source.load(db, habit.panelSql(source), view);
    if (panel) panels.push(panel);
  }
  return panels;
}

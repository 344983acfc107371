import type { Db } from '../db/db';
import { CaseTables } from './case-tables';
import { compute } from './compute';
import { readFacts } from './facts';
import { habits, type Habit } from './index';
import { inOrder, readBy } from './in-order';
import { inTurn } from './in-turn';
import { missingWords, wordsOfNeed, type Unfilled } from './needs';
import { sharedBy } from './prelude';
import { makePrior } from './prior';
import type { HabitResult, Missing } from './result';
import { setLook, type AuditSettings } from './settings';
import { waysOf } from './ways';

export type { AuditSettings } from './settings';

/**
 * Every habit at one look, in the order of their ids; `only` some, with those whose cases they read. `onHabit` hears how
 * many are done.
 * Cases stay in `all_cases_<id>` until the look or the model changes; `cases_<id>` shows them under the filters.
 */
export function auditAll(
  db: Db,
  settings: AuditSettings,
  onHabit: (done: number, total: number) => void = () => {},
  only: readonly string[] | null = null,
): Promise<HabitResult[]> {
  return inTurn(db, async () => {
    await setLook(db, settings);
    const facts = await readFacts(db);
    const tables = await CaseTables.open(db);
    const found = waysOf(inOrder(only === null ? habits : withRead(only)), facts);
    await makePrior(
      db,
      found.flatMap(({ way }) => way ?? []),
      settings,
      tables,
    );
    await setLook(db, settings);
    const queries = found.flatMap(({ habit, way }) => (way === null ? [] : habit.allSql));
    await tables.prepare(sharedBy(queries), [settings.asOf, settings.windowDays]);
    const results: HabitResult[] = [];
    for (const { habit, way, lack } of found) {
      if (way === null) await tables.drop(habit);
      results.push(way === null ? missingOf(habit, lack) : await compute(db, way, settings, facts, tables));
      onHabit(results.length, found.length);
    }
    return results.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  });
}

/** Habits by their ids, with all whose cases they read. */
function withRead(ids: readonly string[]): Habit[] {
  const own = habits.filter(({ id }) => ids.includes(id));
  const read = own.flatMap(readBy);
  return read.every((id) => ids.includes(id)) ? own : withRead([...ids, ...read]);
}

function missingOf(habit: Habit, lack: readonly Unfilled[]): Missing {
  const columns = lack.flatMap(({ of }) => of.map((need) => ({ need, words: wordsOfNeed(need) })));
  return { id: habit.id, kind: 'missing', columns, words: missingWords(lack) };
}

import { number, object, string } from 'zod';
import type { Db } from '../db/db';
import type { Habit } from './index';
import type { Beside } from './result';

const row = object({ key: string(), value: number().nullable(), n: number() });

/** The figures told beside a habit's number, in the order of its query; those without a value are left out. */
export async function readBeside(db: Db, habit: Habit): Promise<Beside[]> {
  if (habit.besideSql === null) return [];
  const rows = await db.query(habit.besideSql, row);
  return rows.flatMap(({ key, value, n }) => {
    const told = habit.beside?.[key];
    if (!told) throw new Error(`${habit.id} does not say what ${key} is`);
    return value === null ? [] : [{ ...told, value, n }];
  });
}

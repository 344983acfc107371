import type { Db } from '../db/db';

const last = new WeakMap<Db, Promise<unknown>>();

/** Runs jobs on one database one after another: the look lives in variables, and two looks would mix. */
export function inTurn<T>(db: Db, job: () => Promise<T>): Promise<T> {
  const one = db.base ?? db;
  const turn = (last.get(one) ?? Promise.resolve()).then(job, job);
  last.set(one, turn);
  return turn;
}

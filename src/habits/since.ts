import type { Db } from '../db/db';
import { identifier, literal } from '../db/sql';
import { peerView } from './case-tables';
import { inTurn } from './in-turn';
import { habits } from './index';
import { numberOf } from './number';
import { addDays } from './periods';
import type { Computed, Estimate } from './result';
import { readTallies, talliesOf } from './tally';

const view = 'cases_since';

/**
 * The number of a habit over the cases that no look from `day` or earlier judged, of one rep or of all (null); null where a
 * later look judges the same things again. Reads the cases of the last audit, as `result` tells them.
 */
export function numberSince(db: Db, result: Computed, rep: string | null, day: string): Promise<Estimate | null> {
  const found = habits.find(({ id }) => id === result.id);
  if (!found || found.judged === 'state' || result.measure === 'spread') return Promise.resolve(null);
  const habit = { ...found, measure: result.measure, unit: result.number.unit };
  // What was too young to be judged then is new now.
  const from = addDays(day, -(habit.youngest ?? 0));
  return inTurn(db, async () => {
    await db.exec(`
      create or replace view ${view} as
      select * from ${identifier(peerView(habit.id))} where happened_on > ${literal(from)}::date;`);
    return numberOf(habit, talliesOf(await readTallies(db, habit, view), rep));
  });
}

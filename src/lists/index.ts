import type { Db } from '../db/db';
import { CaseTables, segmentFilter } from '../habits/case-tables';
import { habits } from '../habits';
import { inTurn } from '../habits/in-turn';
import { sharedBy } from '../habits/prelude';
import { setLook, setThresholds, thresholdsOf, type AuditSettings } from '../habits/settings';
import { worded } from '../language/worded';
import { itemRow, type Item } from './item';
import type { ListDefinition } from './list';
import { byValue } from './rank';
import worthSql from './worth.sql?raw';

/** A list as found: what its folder declares, and its SQL. The folder's name is the id. */
export interface List extends ListDefinition {
  id: string;
  itemsSql: string;
}

/** A list with its rows, worth most per hour first; null where its habit cannot be computed. */
export interface ReadList {
  list: List;
  items: Item[] | null;
}

const definitions = import.meta.glob<ListDefinition>('./*/list.ts', { eager: true, import: 'default' });
const queries = import.meta.glob<string>('./*/items.sql', { eager: true, query: '?raw', import: 'default' });

/** Every list, in the order of its folder's name. */
const lists: readonly List[] = Object.entries(definitions)
  .map(([path, definition]) =>
    worded({
      ...definition,
      id: path.split('/')[1] as string,
      itemsSql: queries[path.replace('list.ts', 'items.sql')] as string,
    }),
  )
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Every list under the look of the last audit, which must have been that of `settings`. */
export function readLists(db: Db, settings: AuditSettings): Promise<ReadList[]> {
  return inTurn(db, async () => {
    await setLook(db, settings);
    const tables = await CaseTables.open(db);
    // What was judged at earlier days has left what the habits share as it was then.
    const queries = [worthSql, ...lists.map(({ itemsSql }) => itemsSql)];
    await tables.prepare(sharedBy(queries), [settings.asOf, settings.windowDays]);
    await db.exec(worthSql);
    const found: ReadList[] = [];
    for (const list of lists) {
      const habit = habits.find(({ id }) => id === list.habitId);
      if (!habit || !tables.has(habit.id)) {
        found.push({ list, items: null });
        continue;
      }
      await setThresholds(db, thresholdsOf(habit, settings));
      const items = await db.query(filteredSql(list.itemsSql), itemRow);
      found.push({ list, items: items.toSorted(byValue) });
    }
    return found;
  });
}

/** The rows under the filters that the habits' cases are under. */
function filteredSql(itemsSql: string): string {
  return `
    with told as (${itemsSql}),
    named as (
      select told.*, person.name as rep_name, person.team, account.industry, account.region, account.tier,
        deal.deal_kind, deal.source_kind, deal.pipeline
      from told
        left join people as person on person.person_id = told.rep
        left join accounts as account on account.account_id = told.account_id
        left join deals as deal on deal.deal_id = told.deal_id
    )
    select item_id, rep, rep_name, account_id, label, reason, due_on::varchar as due_on, amount::double as amount, win_rate, means
    from named
    where (getvariable('rep') is null or rep = getvariable('rep')) and ${segmentFilter}`;
}

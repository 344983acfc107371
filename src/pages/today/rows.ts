import { inUnit } from '../../language/format';
import { sayLike } from '../../language/say-like';
import { t } from '../../language/t';
import type { List, ReadList } from '../../lists';
import type { Item } from '../../lists/item';
import { byValue, valuePerHour } from '../../lists/rank';
import { snoozed, snoozeKey, type Snooze, type Snoozes } from '../../lists/snooze';
import { Codes } from '../../ui/codes';

const codes = new Codes();

/** One thing to do. */
export interface Row {
  key: string;
  /** Stands for the key on the page: ids may be names. */
  code: string;
  list: List;
  item: Item;
  /** What to do, verb first. */
  todo: string;
  /** Why it waits. */
  reason: string;
  snooze: Snooze | null;
}

/** A list with what is to be done now; null where its habit cannot be computed. */
export interface Shown {
  list: List;
  rows: Row[] | null;
}

/** What waits on a day, list by list and all together by value per hour; and what is snoozed. */
export function rowsOf(
  lists: readonly ReadList[],
  snoozes: Snoozes,
  asOf: string,
): { lists: Shown[]; open: Row[]; asleep: Row[] } {
  const told = lists.map(({ list, items }) => ({ list, rows: items?.map((item) => rowOf(list, item)) ?? null }));
  const all = told.flatMap(({ rows }) => rows ?? []).toSorted((a, b) => byValue(a.item, b.item));
  return {
    lists: told.map(({ list, rows }) => ({ list, rows: rows?.filter(isAwake) ?? null })),
    open: all.filter(isAwake),
    asleep: all.filter((row) => !isAwake(row)),
  };

  function rowOf(list: List, item: Item): Row {
    const key = snoozeKey(list.habitId, item.item_id);
    return {
      key,
      code: codes.of(key),
      list,
      item,
      todo: list.todo(item.label),
      reason: sayLike(item.reason, list.noteWords ?? []),
      snooze: snoozed(snoozes, key, asOf),
    };
  }
}

function isAwake({ snooze }: Row): boolean {
  return snooze === null;
}

/** The heading of the page. */
export function titleOf(open: number): string {
  if (open === 0) return t`Nothing waits`;
  return open === 1 ? t`One thing to do` : t`${open} things to do, in the order of what an hour brings`;
}

/** "1.2K an hour" */
export function valueWords(item: Item): string {
  const value = valuePerHour(item);
  return value === null ? t`value unknown` : t`${inUnit(value, 'money')} an hour`;
}

/** Header and rows of a downloaded list: exact numbers and ISO days. */
export function cellsOf(rows: readonly Row[]): { columns: string[]; rows: (string | number | null)[][] } {
  return {
    columns: [t`List`, t`To do`, t`Why`, t`Owner`, t`Due`, t`Amount`, t`Win rate`, t`Value per hour`],
    rows: rows.map(({ list, item, todo, reason }) => [
      list.title,
      todo,
      reason,
      item.rep_name,
      item.due_on,
      item.amount,
      item.win_rate,
      valuePerHour(item),
    ]),
  };
}

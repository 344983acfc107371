import { tablesOf, type Given } from '../oracle/habits/world/given';
import { changesOf } from '../oracle/habits/world/history';
import { actsOf } from '../oracle/habits/world/touches';

type Row = Given[string][number];

const isText = (cell: Row[string] | undefined): cell is string => typeof cell === 'string';
const without = (row: Row, columns: readonly string[]): Row => ({
  ...row,
  ...Object.fromEntries(columns.map((column) => [column, null])),
});

/**
 * A team's files without anything that happened after a day: deals, leads, activities and changes of later days are gone,
 * with what hangs on them; who left later, and what was decided, converted, done or moved later, is as it was before.
 * What an activity is about stays, and so do accounts and contacts: that has no day.
 */
export function cutAfter(given: Given, day: string): Given {
  const tables = tablesOf(given);
  const acts = new Map(actsOf(tables).map((act) => [act.id, act]));
  const isLater = (cell: Row[string] | undefined) => isText(cell) && cell.slice(0, 10) > day;
  const later = (row: Row, columns: readonly string[]) => columns.filter((column) => isLater(row[column]));

  /** A row as it was on the day; none where it was not there yet. */
  const then: Record<string, (row: Row) => Row[]> = {
    people: (row) => [isLater(row['left_on']) ? { ...row, left_on: null, active: true } : row],
    accounts: (row) => [without(row, later(row, ['endorsed_on', 'last_activity_on']))],
    contacts: (row) => [without(row, later(row, ['left_on', 'bounced_on']))],
    changes: (row) => (isLater(row['changed_at']) ? [] : [row]),
    deals: (row) => {
      if (isLater(row['created_at'])) return [];
      const known = without(row, later(row, ['last_activity_on']));
      if (!isLater(row['closed_on'])) return [known];
      return [{ ...without(known, ['closed_on', 'loss_kind', 'loss_reason']), status: 'open' }];
    },
    leads: (row) => {
      if (isLater(row['created_at'])) return [];
      const ends = later(row, ['closed_on', 'converted_on']);
      return [ends.length > 0 ? { ...without(row, ends), status_meaning: 'open' } : row];
    },
    activities: (row) => {
      const id = String(row['activity_id']);
      const act = acts.get(id);
      const isAhead = row['state'] !== 'done' || isLater(act?.on);
      if (isAhead && isLater(row['created_at'])) return [];
      const moved = changesOf(tables, 'activity', id, 'due_on', '9999-12-31').find((one) => isLater(one.changed_at));
      const known = {
        ...row,
        account_id: row['account_id'] ?? act?.account ?? null,
        due_on: moved ? moved.before : (row['due_on'] ?? null),
      };
      return [row['state'] === 'done' && isAhead ? { ...known, state: 'open', done_at: null } : known];
    },
  };
  const cut: Given = Object.fromEntries(
    Object.entries(given).map(([table, rows]) => [table, rows.flatMap((row) => then[table]?.(row) ?? [row])]),
  );
  for (const [table, of, id] of [
    ['activity_tags', 'activities', 'activity_id'],
    ['activity_links', 'activities', 'activity_id'],
    ['deal_contacts', 'deals', 'deal_id'],
  ] as const) {
    const left = new Set((cut[of] ?? []).map((row) => row[id]));
    cut[table] = (cut[table] ?? []).filter((row) => left.has(row[id] ?? null));
  }
  return cut;
}

import { tables as canonical } from '../../../../src/model/tables';
import type { Tables } from './rows';

type Cell = string | number | boolean | null;
/** Rows by canonical table, as `tests/engine/given.ts` takes them. */
export type Given = Record<string, Record<string, Cell>[]>;

const used = [
  'people',
  'accounts',
  'contacts',
  'leads',
  'deals',
  'stages',
  'deal_contacts',
  'activities',
  'activity_links',
  'changes',
  'quotas',
] as const;

const moments = new Set(['created_at', 'starts_at', 'ends_at', 'done_at', 'changed_at']);

/** A moment that is given as a day begins with it. */
function cellOf(column: string, cell: Cell): Cell {
  return moments.has(column) && typeof cell === 'string' && cell.length === 10 ? `${cell} 00:00:00` : cell;
}

/** The rows with every canonical column; the tags as they are given. */
export function tablesOf(given: Given): Tables {
  const full = used.map((table) => {
    const columns = Object.keys(canonical[table]);
    const rows = (given[table] ?? []).map((row) =>
      Object.fromEntries(columns.map((column) => [column, cellOf(column, row[column] ?? null)])),
    );
    return [table, rows];
  });
  const { activity_tags = [], tag_facts = [] } = given;
  return { ...Object.fromEntries(full), activity_tags, tag_facts } as unknown as Tables;
}

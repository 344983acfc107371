import { boolean, number, object, string } from 'zod';
import type { Db, Param } from '../db/db';
import { identifier } from '../db/sql';
import type { Case } from './case';
import { peerView } from './case-tables';
import type { CaseColumn } from './habit';
import type { Counts } from './result';

export type Outcome = 'hit' | 'miss' | 'unknown';

export interface CaseFilter {
  /** A person_id, or null for the whole team. */
  rep: string | null;
  outcome: Outcome | null;
  /** Part of a deal's, account's or rep's name, of a note or a part; any case. Empty for all. */
  search: string;
  sort: { by: CaseColumn['key']; descending: boolean } | null;
  offset: number;
  limit: number;
}

/** A case with the names of what it is about. */
export interface CaseRow extends Case {
  deal_name: string | null;
  account_name: string | null;
  rep_name: string | null;
}

export interface CasePage {
  rows: CaseRow[];
  /** Rows of the filter with its outcome: what the pages turn. */
  total: number;
  /** Rows of the filter whatever the outcome. */
  counts: Counts;
}

const row = object({
  case_id: string(),
  rep: string().nullable(),
  subject_kind: string(),
  subject_id: string(),
  account_id: string().nullable(),
  deal_id: string().nullable(),
  happened_on: string().nullable(),
  hit: boolean().nullable(),
  value: number().nullable(),
  x: number().nullable(),
  part: string().nullable(),
  amount: number().nullable(),
  censored: boolean().nullable(),
  note: string().nullable(),
  deal_name: string().nullable(),
  account_name: string().nullable(),
  rep_name: string().nullable(),
});
const countsRow = object({ hits: number(), misses: number(), unknown: number() });

const order: Record<CaseColumn['key'], string> = {
  deal: 'lower(deal_name)',
  account: 'lower(account_name)',
  rep: 'lower(rep_name)',
  happened_on: 'happened_on',
  value: 'value',
  x: 'x',
  part: 'part',
  amount: 'amount',
  note: 'lower(note)',
};
const outcomes: Record<Outcome, string> = { hit: 'hit', miss: 'not hit', unknown: 'hit is null' };
const searched = ['deal_name', 'account_name', 'rep_name', 'note', 'part'];

/** Cases of the last audit under its segment, one page of them. Hits come first unless sorted. */
export async function readCases(db: Db, habitId: string, filter: CaseFilter): Promise<CasePage> {
  const { where, params } = conditions(filter);
  const named = `
    with named as (
      select cases.*, deal.name as deal_name, account.name as account_name, person.name as rep_name
      from ${identifier(peerView(habitId))} as cases
        left join deals as deal on deal.deal_id = cases.deal_id
        left join accounts as account on account.account_id = cases.account_id
        left join people as person on person.person_id = cases.rep
    ), chosen as (select * from named ${where})`;
  const outcome = filter.outcome ? `where ${outcomes[filter.outcome]}` : '';
  const by = filter.sort
    ? `${order[filter.sort.by]} ${filter.sort.descending ? 'desc' : 'asc'} nulls last`
    : 'hit desc nulls last, amount desc nulls last';
  const rows = await db.query(
    `${named} select * replace (happened_on::varchar as happened_on, amount::double as amount)
     from chosen ${outcome} order by ${by}, case_id limit ? offset ?`,
    row,
    [...params, filter.limit, filter.offset],
  );
  const [counts] = await db.query(
    `${named} select (count(*) filter (hit))::double as hits, (count(*) filter (not hit))::double as misses,
       (count(*) filter (hit is null))::double as unknown from chosen`,
    countsRow,
    params,
  );
  const all = counts ?? { hits: 0, misses: 0, unknown: 0 };
  return { rows, total: totalOf(all, filter.outcome), counts: all };
}

function totalOf({ hits, misses, unknown }: Counts, outcome: Outcome | null): number {
  if (outcome === null) return hits + misses + unknown;
  return { hit: hits, miss: misses, unknown }[outcome];
}

function conditions({ rep, search }: CaseFilter): { where: string; params: Param[] } {
  const words = search.trim().toLowerCase();
  const tests = [
    ...(rep === null ? [] : [{ sql: 'rep = ?', params: [rep] }]),
    ...(words === ''
      ? []
      : [
          {
            sql: `(${searched.map((column) => `contains(lower(coalesce(${column}, '')), ?)`).join(' or ')})`,
            params: searched.map(() => words),
          },
        ]),
  ];
  const where = tests.length > 0 ? `where ${tests.map(({ sql }) => sql).join(' and ')}` : '';
  return { where, params: tests.flatMap(({ params }) => params) };
}

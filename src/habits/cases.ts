import { boolean, number, object, string } from 'zod';
import type { Db, Param } from '../db/db';
import type { Case } from './case';
import { wholeCases } from './case-tables';
import type { CaseColumn } from './habit';
import { habits } from './index';
import type { Counts } from './result';

/** What a case counts as; `left out` is one that the user leaves out of the number, whatever its hit. */
export type Outcome = 'hit' | 'miss' | 'unknown' | 'left out';

export interface CaseFilter {
  /** A person_id, or null for the whole team. */
  rep: string | null;
  outcome: Outcome | null;
  /** Part of a deal's, account's or rep's name, of a note or a part; any case. Empty for all. */
  search: string;
  sort: { by: CaseColumn['key']; descending: boolean } | null;
  offset: number;
  limit: number;
  /** Names that are searched for in place of the words, where these are not what the files say. */
  named?: readonly string[] | null;
  /** What notes and parts that say what is searched for are like in their query's words, as `like` of SQL has it. */
  said?: readonly string[];
}

/** A case with the names of what it is about. */
export interface CaseRow extends Case {
  left_out: boolean;
  deal_name: string | null;
  account_name: string | null;
  rep_name: string | null;
  /** The note is what a user wrote, not words of ours. */
  own_words: boolean;
}

export interface CasePage {
  rows: CaseRow[];
  /** Rows of the filter with its outcome: what the pages turn. */
  total: number;
  /** Rows of the filter whatever the outcome. */
  counts: Counts & { leftOut: number };
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
  left_out: boolean(),
  deal_name: string().nullable(),
  account_name: string().nullable(),
  rep_name: string().nullable(),
  own_words: boolean(),
});
const countsRow = object({ hits: number(), misses: number(), unknown: number(), leftOut: number() });

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
const outcomes: Record<Outcome, string> = {
  hit: 'hit and not left_out',
  miss: 'not hit and not left_out',
  unknown: 'hit is null and not left_out',
  'left out': 'left_out',
};
const searched = ['deal_name', 'account_name', 'rep_name', 'note', 'part'];

/** Cases of the last audit under its segment, one page of them. Hits come first unless sorted. */
export async function readCases(db: Db, habitId: string, filter: CaseFilter): Promise<CasePage> {
  const { sql: where, params } = conditions(filter);
  const named = `
    with named as (
      select cases.*, deal.name as deal_name, account.name as account_name, person.name as rep_name
      from ${wholeCases(habitId)} as cases
        left join deals as deal on deal.deal_id = cases.deal_id
        left join accounts as account on account.account_id = cases.account_id
        left join people as person on person.person_id = cases.rep
    ), chosen as (select * from named ${where})`;
  const outcome = filter.outcome ? `where ${outcomes[filter.outcome]}` : '';
  const by = filter.sort
    ? `${order[filter.sort.by]} ${filter.sort.descending ? 'desc' : 'asc'} nulls last`
    : 'hit desc nulls last, amount desc nulls last';
  const rows = await db.query(
    `${named} select * replace (happened_on::varchar as happened_on, amount::double as amount), ${hasOwnWords(habitId)} as own_words
     from chosen ${outcome} order by ${by}, case_id limit ? offset ?`,
    row,
    [...params, filter.limit, filter.offset],
  );
  const [counts] = await db.query(
    `${named} select (count(*) filter (${outcomes.hit}))::double as hits,
       (count(*) filter (${outcomes.miss}))::double as misses,
       (count(*) filter (${outcomes.unknown}))::double as unknown,
       (count(*) filter (left_out))::double as "leftOut" from chosen`,
    countsRow,
    params,
  );
  const all = counts ?? { hits: 0, misses: 0, unknown: 0, leftOut: 0 };
  return { rows, total: totalOf(all, filter.outcome), counts: all };
}

function totalOf({ hits, misses, unknown, leftOut }: CasePage['counts'], outcome: Outcome | null): number {
  if (outcome === null) return hits + misses + unknown + leftOut;
  return { hit: hits, miss: misses, unknown, 'left out': leftOut }[outcome];
}

function hasOwnWords(habitId: string): boolean {
  return habits.find(({ id }) => id === habitId)?.columns.some(({ own }) => own) ?? false;
}

interface Test {
  sql: string;
  params: Param[];
}

function conditions({ rep, search, named, said = [] }: CaseFilter): Test {
  const tests: Test[] = [
    ...(rep === null ? [] : [{ sql: 'rep = ?', params: [rep] }]),
    ...(search.trim() === '' ? [] : [named ? calledTest(named) : searchTest(search, said)]),
  ];
  const where = tests.length > 0 ? `where ${tests.map(({ sql }) => sql).join(' and ')}` : '';
  return { sql: where, params: tests.flatMap(({ params }) => params) };
}

function searchTest(search: string, said: readonly string[]): Test {
  const words = search.trim().toLowerCase();
  const holds = searched.map((column) => `contains(lower(coalesce(${column}, '')), ?)`);
  // Several notes may stand in a row, with a comma between.
  const isLike = said.map(() => `', ' || coalesce(note, '') || ', ' like ? or part like ?`);
  return {
    sql: `(${[...holds, ...isLike].join(' or ')})`,
    params: [...searched.map(() => words), ...said.flatMap((one) => [`%, ${one}, %`, one])],
  };
}

function calledTest(names: readonly string[]): Test {
  const among = searched.map((column) => `${column} in (select unnest(string_split(?, chr(31))))`).join(' or ');
  return { sql: `(${among})`, params: searched.map(() => names.join('\x1f')) };
}

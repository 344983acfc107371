import { crms } from '../../crms/index';
import type { ObjectName } from '../../crms/fields';
import { bare } from './alike';
import { columnsOf, type Column, type Sampled } from './columns';
import { fit, rarity, type Kind } from './fit';
import { wideColumns, type Mapping } from './mapping';
import { kinds, knownHeaders, mappingOf, quotaMapping } from './mapping-of';

export interface Recognition {
  mapping: Mapping;
  /** What else the file could be, best first. */
  alternatives: Mapping[];
  /** Columns that fill nothing. */
  unused: number[];
  /** What the rows are where no habit needs them (`cases`), else null. */
  notNeeded: string | null;
}

const telling = rarity(kinds);
/** A file of something else is never taken for one of ours with more confidence than this. */
const doubt = 0.3;

/** Which CRM wrote a file, what its rows are and which columns fill which field, from its headers and sample values. */
export function recognise(table: Sampled): Recognition {
  const columns = columnsOf(table);
  const ranked = rank(columns, kinds);
  const notNeeded = otherKind(columns, ranked[0]);
  const mappings = ranked.slice(0, 6).map(({ kind, score }) => mappingOf(kind, columns, table, score));
  const [best, ...rest] = mappings;
  if (!best) return unknown(columns, quotaMapping(columns, table.name));
  const rival = ranked.find(({ kind }) => kind.table.object !== best.object);
  const mapping = { ...best, confidence: notNeeded ? Math.min(doubt, best.confidence) : sure(best, rival?.score ?? 0) };
  const quotas = quotaMapping(columns, table.name);
  if (quotas && (onlyNames(mapping) || mapping.object === 'quotas'))
    return recognition(columns, quotas, mappings, notNeeded);
  return recognition(columns, mapping, [...(quotas ? [quotas] : []), ...rest], notNeeded);
}

function recognition(
  columns: readonly Column[],
  mapping: Mapping,
  alternatives: Mapping[],
  notNeeded: string | null,
): Recognition {
  const used = usedColumns(mapping);
  const unused = columns.map((column) => column.index).filter((index) => !used.has(index));
  return { mapping, alternatives, unused, notNeeded };
}

/** The best mapping of a file onto an object that the user chose, guessing by the words of headers where names fail. */
export function mapByHand(table: Sampled, object: ObjectName): Mapping {
  const columns = columnsOf(table);
  const all = kinds.filter((kind) => kind.table.object === object);
  const best = rank(columns, all)[0] ?? { kind: all.find((kind) => kind.crm.loose) ?? all[0], score: 0 };
  if (!best.kind) return { crm: 'spreadsheet', object, fields: {}, constants: {}, wideStages: [], confidence: 0 };
  return mappingOf(best.kind, columns, table, best.score, true);
}

interface Ranked {
  kind: Kind;
  score: number;
}

function rank(columns: readonly Column[], among: readonly Kind[]): Ranked[] {
  return among
    .map((kind) => ({ kind, score: fit(kind, columns, telling, knownHeaders) }))
    .filter(({ score }) => score > 0.02)
    .sort((a, b) => b.score - a.score);
}

/** Sure where the file explains itself and no other object comes near. */
function sure(best: Mapping, rival: number): number {
  const lead = Math.min(1, Math.max(0, (best.confidence - rival) / (0.3 * best.confidence)));
  return Math.min(1, Math.sqrt(best.confidence) * (0.6 + 0.4 * lead));
}

function otherKind(columns: readonly Column[], best: Ranked | undefined): string | null {
  const has = new Set(columns.map((column) => column.bare));
  const other = crms
    .flatMap((crm) => crm.others ?? [])
    .filter((table) => table.signature.every((header) => has.has(bare(header))))
    .sort((a, b) => b.signature.length - a.signature.length)[0];
  return other && (best?.score ?? 0) < 0.9 ? other.title : null;
}

const who = new Set(['id', 'name', 'owner_id', 'owner_name', 'team', 'manager', 'region']);

/** A list that says no more than who somebody is: beside quotas it is a list of quotas. */
function onlyNames({ object, fields }: Mapping): boolean {
  const names = Object.keys(fields);
  return object === 'people'
    ? names.every((field) => field === 'id' || field === 'name')
    : names.every((field) => who.has(field));
}

function usedColumns(mapping: Mapping): Set<number> {
  return new Set([...Object.values(mapping.fields).flatMap((source) => source.columns), ...wideColumns(mapping)]);
}

function unknown(columns: readonly Column[], quotas: Mapping | null): Recognition {
  const nothing: Mapping = {
    crm: 'spreadsheet',
    object: 'deals',
    fields: {},
    constants: {},
    wideStages: [],
    confidence: 0,
  };
  return recognition(columns, quotas ?? nothing, [], null);
}

import { headersOf, type AnyTable, type Crm } from '../../crms/crm';
import { bare, styleOf, type Style } from './alike';
import type { Column } from './columns';
import { prefixFit } from './values-fit';

interface Known {
  weight: number;
  styles: Set<Style>;
}

/** One kind of file of one CRM, with its headers ready to be looked up. */
export interface Kind {
  crm: Crm;
  table: AnyTable;
  headers: Map<string, Known>;
}

/** A header from memory says less than one that was seen. */
const fromMemory = 0.6;
/** A header in another spelling (`opportunity_id` for `Opportunity ID`) says less than one that is the same. */
const otherStyle = 0.45;
/** Teams write their own lists in any style, though rather like a database than like labels. */
const looseStyle = 0.6;
/** Where a CRM explains a file as well as no CRM does, it is the CRM's. */
const noCrm = 0.75;

/** Every kind of file of these CRMs. */
export function kindsOf(crms: readonly Crm[]): Kind[] {
  return crms.flatMap((crm) => crm.tables.map((table) => ({ crm, table, headers: knownHeaders(crm, table) })));
}

function knownHeaders(crm: Crm, table: AnyTable): Map<string, Known> {
  const headers = new Map<string, Known>();
  const add = (header: string, weight: number) => {
    const key = bare(header);
    const known = headers.get(key) ?? { weight: 0, styles: new Set<Style>() };
    known.weight = Math.max(known.weight, weight);
    known.styles.add(styleOf(header));
    if (crm.snake && styleOf(header) !== 'label') known.styles.add('snake');
    headers.set(key, known);
  };
  for (const choices of Object.values(table.fields)) headersOf(choices).forEach((header) => add(header, 1));
  for (const header of table.also ?? []) add(header, 1);
  for (const choices of Object.values(table.memory ?? {}))
    headersOf(choices).forEach((header) => add(header, fromMemory));
  return headers;
}

/** How telling each header is: ln of how few kinds of file have it, so that `Name` says little and `StageName` much. */
export function rarity(kinds: readonly Kind[]): (key: string) => number {
  const count = new Map<string, number>();
  for (const kind of kinds) for (const key of kind.headers.keys()) count.set(key, (count.get(key) ?? 0) + 1);
  return (key) => Math.log((kinds.length + 1) / (count.get(key) ?? 1));
}

/**
 * How well a file fits a kind, 0…1: the share of what its headers say that this kind explains, times the share of the
 * kind's signature that is there, times what the record ids say.
 */
export function fit(
  kind: Kind,
  columns: readonly Column[],
  telling: (key: string) => number,
  known: ReadonlySet<string>,
): number {
  let said = 0;
  let explained = 0;
  let unknown = 0;
  for (const column of distinct(columns)) {
    if (!known.has(column.bare)) {
      unknown += 1;
      continue;
    }
    const weight = telling(column.bare);
    said += weight;
    const entry = kind.headers.get(column.bare);
    if (entry) explained += weight * entry.weight * sameStyle(kind, entry, column);
  }
  if (explained === 0) return 0;
  const total = said + 2 * Math.sqrt(unknown);
  const substance = 1 - Math.exp(-explained / 4);
  const score =
    (explained / total) * substance * (0.3 + 0.7 * signed(kind, columns)) * byIds(kind, columns) * prior(kind);
  // Sums in another order of columns differ in the last digits, and ties must not.
  return Math.round(score * 1e6) / 1e6;
}

function sameStyle(kind: Kind, entry: Known, column: Column): number {
  if (column.style === 'word' || entry.styles.has('word') || entry.styles.has(column.style)) return 1;
  return kind.crm.loose ? looseStyle : otherStyle;
}

function signed(kind: Kind, columns: readonly Column[]): number {
  const has = new Set(columns.map((column) => column.bare));
  const parts = kind.table.signature.map((part) => (typeof part === 'string' ? [part] : part));
  if (parts.length === 0) return 1;
  return parts.filter((part) => part.some((header) => has.has(bare(header)))).length / parts.length;
}

function byIds(kind: Kind, columns: readonly Column[]): number {
  const { ids, fields } = kind.table;
  if (!ids) return 1;
  const name = 'id' in fields && fields.id ? fields.id : 'entity_id' in fields ? fields.entity_id : undefined;
  const keys = new Set(name === undefined ? [] : headersOf(name).map(bare));
  const column = columns.find((each) => keys.has(each.bare));
  const right = column ? prefixFit(ids, column) : null;
  return right === 0 ? 0.3 : 1;
}

function prior(kind: Kind): number {
  return kind.crm.loose ? noCrm : 1;
}

/** Each header once; what a warehouse adds to every table says nothing. */
function distinct(columns: readonly Column[]): Column[] {
  const telling = columns.filter((column) => !/^_fivetran_(synced|deleted|active|id)$/.test(column.header));
  return [...new Map(telling.map((column) => [column.bare, column])).values()];
}

import type { AnyTable } from '../../crms/crm';
import { crms } from '../../crms/index';
import type { ObjectName } from '../../crms/fields';
import { bare } from './alike';
import type { Column, Sampled } from './columns';
import { kindsOf, type Kind } from './fit';
import type { Mapping } from './mapping';
import { fieldsByName } from './mapping-fields';
import { everyField, guessFields } from './mapping-guess';
import { softFields } from './mapping-soft';
import { wideQuotasOf, wideStagesOf } from './mapping-wide';
import { idsAndNames, unweighted } from './rules';

/** Every kind of file that some CRM writes. */
export const kinds = kindsOf(crms);

/** Every header, bare, that some CRM writes. */
export const knownHeaders: ReadonlySet<string> = new Set(kinds.flatMap((kind) => [...kind.headers.keys()]));

/** The mapping of a file onto one kind of file; by hand every field is guessed at, else only those that teams add. */
export function mappingOf(
  kind: Kind,
  columns: readonly Column[],
  table: Sampled,
  score: number,
  byHand = false,
): Mapping {
  const { crm, table: spec } = kind;
  const object = spec.object;
  const named = fieldsByName(spec, columns);
  if (crm.loose) dropWeighted(named, columns, table);
  const taken = new Set(Object.values(named).flatMap((source) => source.columns));
  const free = columns.filter(
    (column) => !taken.has(column.index) && (crm.loose || byHand || !kind.headers.has(column.bare)),
  );
  const wanted = (crm.loose || byHand ? everyField(object) : softFields(object)).filter((field) => !named[field]);
  const guessed = guessFields(looseTable(object) ?? spec, wanted, free, (crm.never ?? []).map(bare));
  const fields = idsAndNames(object, { ...guessed, ...named }, columns);
  const constants: Record<string, string> = { ...spec.constants };
  for (const field of Object.keys(constants)) delete fields[field];
  const wideStages = object === 'deals' ? wideStagesOf(columns) : [];
  const mapping = { crm: crm.name, object, fields, constants, wideStages, confidence: score };
  return crm.loose || byHand ? withQuotas(mapping, columns, table.name) : mapping;
}

/** The quotas in the columns of a team's own list: of people where a header says quota, of quotas in any case. */
function withQuotas(mapping: Mapping, columns: readonly Column[], file: string): Mapping {
  const { object, fields } = mapping;
  if (object !== 'people' && object !== 'quotas') return mapping;
  const wide = wideQuotasOf(columns, file, object === 'quotas' && 'year' in fields);
  if (!wide || (object === 'people' && !wide.named)) return mapping;
  const used = new Set(wide.columns.map(({ column }) => column));
  const others = Object.entries(fields).filter(([field, source]) => {
    // What stands beside the periods is their sum, or what was reached.
    return !source.columns.some((column) => used.has(column)) && !(object === 'quotas' && ofOnePeriod.has(field));
  });
  return { ...mapping, fields: Object.fromEntries(others), wideQuotas: wide.columns };
}

const ofOnePeriod = new Set(['amount', 'period', 'starts_on', 'ends_on']);

function looseTable(object: ObjectName): AnyTable | undefined {
  return kinds.find((kind) => kind.crm.loose && kind.table.object === object)?.table;
}

function dropWeighted(fields: Mapping['fields'], columns: readonly Column[], table: Sampled): void {
  const amount = columns[fields['amount']?.columns[0] ?? -1];
  if (!amount || amount.bare !== 'expectedrevenue') return;
  const probability = columns[fields['probability']?.columns[0] ?? -1];
  if (!unweighted(amount, probability, table.sample)) delete fields['amount'];
}

const inFileName = /quota|target|goal|ziel|soll|objecti|objetivo|meta|cuota/i;

/** A spreadsheet read as quotas, where headers hold periods; else null. Numbers a period may be results as well: asked. */
export function quotaMapping(columns: readonly Column[], file: string): Mapping | null {
  const spec = looseTable('quotas');
  if (!spec) return null;
  const fields = fieldsByName(spec, columns);
  const wide = wideQuotasOf(columns, file, 'year' in fields);
  if (!wide) return null;
  const confidence = wide.named || inFileName.test(file) ? 0.5 : 0.4;
  const base = { crm: 'spreadsheet', object: 'quotas' as const, fields, constants: {}, wideStages: [], confidence };
  return withQuotas(base, columns, file);
}

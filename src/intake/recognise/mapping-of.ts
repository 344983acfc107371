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
import { wideQuotaOf, wideStagesOf } from './mapping-wide';
import { idsAndNames, unweighted } from './rules';

/** Every kind of file that some CRM writes. */
export const kinds = kindsOf(crms);

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
  return { crm: crm.name, object, fields, constants, wideStages, confidence: score };
}

function looseTable(object: ObjectName): AnyTable | undefined {
  return kinds.find((kind) => kind.crm.loose && kind.table.object === object)?.table;
}

function dropWeighted(fields: Mapping['fields'], columns: readonly Column[], table: Sampled): void {
  const amount = columns[fields['amount']?.columns[0] ?? -1];
  if (!amount || amount.bare !== 'expectedrevenue') return;
  const probability = columns[fields['probability']?.columns[0] ?? -1];
  if (!unweighted(amount, probability, table.sample)) delete fields['amount'];
}

/** A spreadsheet's people read as quotas, where a header holds a quarter; else null. */
export function quotaMapping(columns: readonly Column[]): Mapping | null {
  const wide = wideQuotaOf(columns);
  const spec = looseTable('quotas');
  if (!wide || !spec) return null;
  const fields = { ...fieldsByName(spec, columns), amount: wide.amount };
  const constants = { period: wide.period, year: wide.year };
  return { crm: 'spreadsheet', object: 'quotas', fields, constants, wideStages: [], confidence: 0.5 };
}

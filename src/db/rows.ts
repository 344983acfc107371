import { DataType, type Struct, type Table, type Vector } from 'apache-arrow';
import type { ZodType } from 'zod';
import { EngineError } from './db';

type Read = (value: unknown) => unknown;

/**
 * Rows out of Arrow as plain values, each checked by `row`. Whole numbers and decimals become numbers where a number
 * holds them exactly and text where not; dates `2025-01-31`; timestamps `2025-01-31T09:30:00` without a zone.
 * Rejects with fault `query` where a row does not fit, or where a column's type has no plain form.
 */
export function readRows<T>(table: Table, row: ZodType<T>): T[] {
  return plainRows(table).map((plain, index) => {
    const checked = row.safeParse(plain);
    if (checked.success) return checked.data;
    const issue = checked.error.issues[0];
    throw new EngineError(
      'query',
      `Row ${index + 1}, ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}`,
    );
  });
}

/** Rows of an Arrow table as objects of plain values, unchecked. */
export function plainRows(table: Table): Record<string, unknown>[] {
  const rows = Array.from({ length: table.numRows }, (): Record<string, unknown> => ({}));
  table.schema.fields.forEach((field, index) => {
    const read = reader(field.type, field.name);
    let at = 0;
    for (const value of table.getChildAt(index) ?? []) {
      const target = rows[at++];
      if (target) target[field.name] = value === null ? null : read(value);
    }
  });
  return rows;
}

function reader(type: DataType, column: string): Read {
  if (DataType.isDictionary(type)) return reader(type.dictionary, column);
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type) || DataType.isBool(type)) return (value) => value;
  if (DataType.isNull(type)) return () => null;
  if (DataType.isFloat(type) || DataType.isInt(type)) return whole;
  if (DataType.isDecimal(type)) return (value) => decimal(value as Uint32Array, type.scale);
  if (DataType.isDate(type)) return (value) => iso(value as number).slice(0, 10);
  if (DataType.isTimestamp(type)) return (value) => iso(value as number).replace(/(\.000)?Z$/, '');
  if (DataType.isList(type)) {
    const read = reader(type.valueType as DataType, column);
    return (value) => Array.from(value as Vector, (item: unknown) => (item === null ? null : read(item)));
  }
  if (DataType.isStruct(type)) return structReader(type, column);
  throw new EngineError('query', `Column ${column} is a ${type}: cast it to varchar`);
}

function structReader(type: Struct, column: string): Read {
  const fields = type.children.map((child) => ({ name: child.name, read: reader(child.type as DataType, column) }));
  return (value) => {
    const from = value as Record<string, unknown>;
    return Object.fromEntries(fields.map(({ name, read }) => [name, from[name] === null ? null : read(from[name])]));
  };
}

function whole(value: unknown): unknown {
  if (typeof value !== 'bigint') return value;
  return isSafe(value) ? Number(value) : String(value);
}

/** Arrow hands a decimal on as 128 bits, least significant word first, without its point. */
function decimal(words: Uint32Array, scale: number): number | string {
  const unscaled = BigInt.asIntN(
    32 * words.length,
    words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n),
  );
  const text = pointed(unscaled, scale);
  return isSafe(unscaled) ? Number(text) : text;
}

function pointed(unscaled: bigint, scale: number): string {
  if (scale === 0) return String(unscaled);
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  return `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function isSafe(value: bigint): boolean {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);
}

function iso(milliseconds: number): string {
  const date = new Date(Math.floor(milliseconds));
  if (Number.isNaN(date.valueOf())) throw new EngineError('query', 'A date lies outside the years that can be shown');
  return date.toISOString();
}

import type { Param } from './db';

/** Quotes a name for SQL: `we"ird` becomes `"we""ird"`. */
export function identifier(name: string): string {
  if (name === '' || name.includes('\0')) throw new RangeError('An SQL name may not be empty or hold a NUL character');
  return `"${name.replaceAll('"', '""')}"`;
}

/** Writes a value as SQL: text in quotes, finite numbers, true, false and null as they are. */
export function literal(value: Param): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberLiteral(value);
  // The engine's parser ends at a NUL, so such a text has to be put together.
  return value
    .split('\0')
    .map((part) => `'${part.replaceAll("'", "''")}'`)
    .join(' || chr(0) || ');
}

function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a number that SQL can hold`);
  return Number.isInteger(value) ? BigInt(value).toString() : `${value}::double`;
}

/** Keys whose texts are ids: no page shows them, and in spreadsheets they are names. */
const isId = (key: string) => key.endsWith('_id') || ['rep', 'owner', 'person', 'account'].includes(key);

/**
 * Plain data as it is written to be shared: ids are replaced by numbers, the same id by the same, and what JSON cannot
 * say of a number is said otherwise.
 */
export class Recoder {
  readonly #codes = new Map<string, string>();

  write(value: unknown, key = ''): unknown {
    if (typeof value === 'string') return isId(key) ? this.#codeOf(value) : value;
    if (typeof value === 'number' && !Number.isFinite(value))
      return { beyond: Number.isNaN(value) ? 0 : Math.sign(value) };
    if (Array.isArray(value)) return value.map((one) => this.write(one, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.write(one, name)]));
  }

  #codeOf(id: string): string {
    const code = this.#codes.get(id) ?? `${this.#codes.size + 1}`;
    this.#codes.set(id, code);
    return code;
  }
}

/** The same data as it was, but for its ids. */
export function readPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readPlain);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === 'beyond' && typeof first[1] === 'number') {
    return first[1] === 0 ? Number.NaN : first[1] * Infinity;
  }
  return Object.fromEntries(entries.map(([name, one]) => [name, readPlain(one)]));
}

import { day } from './format';
import { say } from './t';

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A text that a query has made, in the page's language. `patterns` are all that it can say, in English, with {0}, {1} …
 * for what varies: "endorsed on {0}". Several of them may stand in a row, with a comma between. Days are written as the
 * user writes them; what fits no pattern stays as it is.
 */
export function sayLike(text: string, patterns: readonly string[]): string {
  return one(text, patterns) ?? several(text, patterns) ?? text;
}

function several(text: string, patterns: readonly string[]): string | null {
  const said = text.split(', ').map((part) => one(part, patterns));
  return said.every((part) => part !== null) ? said.join(', ') : null;
}

function one(text: string, patterns: readonly string[]): string | null {
  for (const pattern of patterns) {
    const values = expression(pattern).exec(text)?.slice(1);
    if (values) return say(pattern).replace(/\{(\d+)\}/g, (_, at: string) => written(values[Number(at)] ?? ''));
  }
  return null;
}

/** The places of a pattern stand in their order. */
function expression(pattern: string): RegExp {
  const fixed = pattern.split(/\{\d+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${fixed.join('(.+?)')}$`, 's');
}

const written = (value: string): string => (isDay.test(value) ? day(value) : value);

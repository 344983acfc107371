import { say } from './t';

/** The names under which definitions hold words of ours. */
export const wordKeys: ReadonlySet<string> = new Set([
  'title',
  'question',
  'why',
  'ask',
  'next',
  'definition',
  'coverageWords',
  'measureWords',
  'trendWords',
  'noPast',
  'proxy',
  'label',
  'labelA',
  'labelB',
  'one',
  'many',
  'hit',
  'miss',
  'unknown',
  'empty',
]);

/** The same definition, whose words are said in the page's language whenever they are read. */
export function worded<Value>(definition: Value): Value {
  if (Array.isArray(definition)) return definition.map(worded) as Value;
  if (!isPlain(definition)) return definition;
  const spoken = {};
  for (const [key, value] of Object.entries(definition)) {
    const isWords = typeof value === 'string' && wordKeys.has(key);
    Object.defineProperty(spoken, key, {
      enumerable: true,
      ...(isWords ? { get: () => say(value) } : { value: worded(value) }),
    });
  }
  return spoken as Value;
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

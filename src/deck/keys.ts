import { later } from '../language/t';

export type Verb =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'jump'
  | 'cover'
  | 'blank'
  | 'overview'
  | 'help'
  | 'leave'
  | 'records'
  | 'full screen'
  | 'speaker';

/** What the keys do, in the order of the help. `shown` leaves out what a person need not know: some are a clicker's. `shown` and `words` are to be said. */
export const keys: readonly { verb: Verb; keys: readonly string[]; shown: string; words: string }[] = [
  {
    verb: 'next',
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n'],
    shown: later('→  ↓  Space  Page Down'),
    words: later('Next slide; a value that starts hidden is shown first'),
  },
  {
    verb: 'previous',
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p'],
    shown: later('←  ↑  Page Up'),
    words: later('Back'),
  },
  { verb: 'first', keys: ['Home'], shown: later('Home'), words: later('First slide') },
  { verb: 'last', keys: ['End'], shown: later('End'), words: later('Last slide') },
  { verb: 'jump', keys: ['Enter'], shown: later('Number, Enter'), words: later('To the slide of that number') },
  { verb: 'cover', keys: ['h', 'r'], shown: 'H  R', words: later('Hide the value, or show it') },
  { verb: 'blank', keys: ['b', '.'], shown: 'B', words: later('Blank screen, and back') },
  { verb: 'overview', keys: ['o'], shown: 'O', words: later('All slides') },
  { verb: 'records', keys: ['l'], shown: 'L', words: later('The records behind the slide, and back') },
  { verb: 'speaker', keys: ['s'], shown: 'S', words: later('Window for the speaker') },
  { verb: 'full screen', keys: ['f'], shown: 'F', words: later('Full screen, and back') },
  { verb: 'help', keys: ['?'], shown: '?', words: later('These keys') },
  { verb: 'leave', keys: ['Escape'], shown: 'Esc', words: later('Leave') },
];

/** A digit, or what a key does; null for a key that means nothing in a show. `key` as in KeyboardEvent. */
export function meaningOf(key: string): { digit: string; verb?: undefined } | { digit?: undefined; verb: Verb } | null {
  if (/^\d$/.test(key)) return { digit: key };
  const own = key.length === 1 ? key.toLowerCase() : key;
  const found = keys.find((one) => one.keys.includes(own));
  return found ? { verb: found.verb } : null;
}

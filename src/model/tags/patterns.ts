import { t } from '../../language/t';
import { plain } from '../meanings/words';

/** What finds a tag in `bare` text, in a syntax that JavaScript and the engine both understand; null where nothing does. */
export interface TagPattern {
  /** Its first group is what was found. */
  has: string | null;
  /** What is no match though a phrase is in it; taken out first. */
  not: string | null;
}

// Other signs than letters and digits part words, whatever they are and however many. The texts have no accents left.
const gap = '[^a-z0-9]+';
const letters = '[a-z0-9]*';

/** Lower case without accents, all other signs in their places. The engine's macro `bare` does the same. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}

const isException = (phrase: string) => phrase.trim().startsWith('-');

/** The words of a phrase; `*` stands for letters that follow or lead. Nothing of it can mean anything to a pattern. */
function wordsOf(phrase: string): string[] {
  return phrase
    .replace(/^\s*-/, '')
    .split(/[^\p{L}\p{M}\p{N}*]+/u)
    .filter((word) => word !== '')
    .map((word) => word.split('*').map(plain).join('*'));
}

const lettersIn = (phrase: string) => wordsOf(phrase).join('').replaceAll('*', '').length;

/** Empty for a phrase without a letter. */
function phrasePattern(phrase: string): string {
  return lettersIn(phrase) === 0 ? '' : wordsOf(phrase).join(gap).replaceAll('*', letters);
}

const whole = (patterns: readonly string[]) =>
  patterns.length === 0 ? null : `(?:^|[^\\p{L}\\p{N}])(${patterns.join('|')})(?:[^\\p{L}\\p{N}]|$)`;

/** One pattern for all phrases of a tag. A phrase that begins with `-` is an exception. */
export function tagPattern(phrases: readonly string[]): TagPattern {
  const patterns = (exceptions: boolean) => {
    const mine = phrases.filter((one) => isException(one) === exceptions);
    return [...new Set(mine.map(phrasePattern).filter((pattern) => pattern !== ''))];
  };
  return { has: whole(patterns(false)), not: whole(patterns(true)) };
}

/** What stands where an exception was: a word that no phrase has. */
export const takenOut = ' 00 ';

/** The words in which a text has the tag, as the engine finds them, and where in the bare text; null where it has not. */
export function findTag(text: string, phrases: readonly string[]): string | null {
  const { has, not } = tagPattern(phrases);
  if (has === null) return null;
  const words = not === null ? bare(text) : bare(text).replace(new RegExp(not, 'gu'), takenOut);
  return words.match(new RegExp(has, 'u'))?.[1] ?? null;
}

/** The phrase of the list that was found in these words; null where none is. */
export function phraseOf(words: string, phrases: readonly string[]): string | null {
  const found = (phrase: string) =>
    !isException(phrase) && lettersIn(phrase) > 0 && new RegExp(`^${phrasePattern(phrase)}$`, 'u').test(words);
  return phrases.find(found) ?? null;
}

/** What is wrong with a phrase, in the user's words; null where it can be used. */
export function phraseProblem(phrase: string): string | null {
  const count = lettersIn(phrase);
  if (count >= 3) return null;
  return count === 0
    ? t`“${phrase}” has no letter in it`
    : t`“${phrase}” is so short that it would be found everywhere: at least three letters`;
}

const accented: Record<string, string> = {
  a: 'aàáâãäå',
  c: 'cç',
  e: 'eèéêë',
  i: 'iìíîï',
  n: 'nñ',
  o: 'oòóôõö',
  u: 'uùúûü',
  y: 'yýÿ',
};

// A word says more the longer it is, and these say nothing.
const idle = new Set(
  `about after again all along als auch aller andere anyone avec been could count dar das did does doing dort either else es
   esta estamos everything for from have hello ihnen ihr ihre ihrem juste konnen konnten like much mochten mochte muito noch
   nos notre nous nuestra other others our over para pass passe petit please pode podemos poderia podria podriamos pour
   pourriez que quiere quien quem seja sollten some someone somebody shall should start tenons things they their them todo
   todos tudo uns unser vous votre wanted was were what who why wie with would wurden your`.split(/\s+/),
);

interface Key {
  letters: string;
  /** The word goes on, or begins, with other letters. */
  open: boolean;
}

/** The word of a phrase by which texts are chosen in which it may stand; null for no phrase. */
function keyOf(phrase: string): Key | null {
  if (isException(phrase) || lettersIn(phrase) === 0) return null;
  const words = wordsOf(phrase);
  const keys = words.flatMap((word) => word.split('*').map((letters) => ({ letters, open: word.includes('*') })));
  const telling = keys.filter(({ letters, open }) => open || !idle.has(letters));
  return (telling.length > 0 ? telling : keys).toSorted((a, b) => b.letters.length - a.letters.length)[0] ?? null;
}

const keysOf = (phrases: readonly string[]) => phrases.map(keyOf).filter((key) => key !== null);

// Letters by name or number, and accents that stand beside their letter.
const spelled = '&(?:#\\w+|szlig|\\w(?:uml|acute|grave|circ|tilde|cedil|ring));|[\\x{300}-\\x{36f}]';

/**
 * One small pattern over raw text, accents and all, that finds every word in which a key of one of the phrases is. Null
 * without a phrase.
 */
export function keyPattern(phrases: readonly string[]): string | null {
  const all = [...new Set(keysOf(phrases).map((key) => key.letters))];
  if (all.length === 0) return null;
  const stems = all.filter((one) => !all.some((other) => other !== one && one.includes(other)));
  const spelt = stems.map((stem) =>
    [...stem]
      .map((letter) => (accented[letter] ? `[${accented[letter]}]` : letter))
      .join('')
      .replaceAll('ss', '(?:ss|ß)'),
  );
  return `(?i)[\\pL\\pN]*(?:${spelt.join('|')})[\\pL\\pN]*|${spelled}`;
}

/** Whether a word that was found in raw text is a key of these phrases. A letter that is spelt out may be in any word. */
export function keyTest(phrases: readonly string[]): (word: string) => boolean {
  const keys = keysOf(phrases);
  const closed = new Set(keys.filter(({ open }) => !open).map(({ letters }) => letters));
  const open = [...new Set(keys.filter((key) => key.open).map((key) => key.letters))];
  return (raw) => {
    const word = bare(raw);
    return !/^[\p{L}\p{N}]/u.test(word) || closed.has(word) || open.some((key) => word.includes(key));
  };
}

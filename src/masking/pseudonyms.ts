import { later, say } from '../language/t';
import { animals } from './animals';

export const nameKinds = ['rep', 'person', 'account', 'contact', 'lead', 'deal'] as const;

/** A name as the files write it, with a salted hash of it: 16 hexadecimal digits. */
export interface KnownName {
  kind: (typeof nameKinds)[number];
  name: string;
  hash: string;
}

const titles = {
  rep: later('Rep'),
  person: later('Person'),
  account: later('Account'),
  contact: later('Contact'),
  lead: later('Lead'),
  deal: later('Deal'),
};

/** What the kinds are called in the page's language. */
export const kindWords = (): string => Object.values(titles).map(say).join();

/** Digits of a code at least. */
const shortest = 4;

/**
 * What each name is called instead, no two alike: "Rep Otter", "Account 4F1C". A name keeps its pseudonym while the salt
 * stays, but where a new name would be called the same: then codes grow by a digit, and an animal gets a number. The kind
 * is said in the page's language; animals and codes are the same in all of them.
 */
export function pseudonymsOf(names: readonly KnownName[]): Map<string, string> {
  const people = names.filter(({ kind }) => kind === 'rep' || kind === 'person');
  const others = names.filter(({ kind }) => kind !== 'rep' && kind !== 'person');
  return new Map([...animalsOf(people), ...codesOf(others)]);
}

function animalsOf(people: readonly KnownName[]): [string, string][] {
  // Who is called Fox is nobody's pseudonym.
  const real = new Set(people.flatMap(({ name }) => name.toLowerCase().split(/[^\p{L}]+/u)));
  const free = animals.filter((animal) => !real.has(animal.toLowerCase()));
  const taken = new Set<string>();
  return people.toSorted(byHash).map(({ kind, name, hash }) => {
    const first = Number.parseInt(hash.slice(0, 8), 16) % free.length;
    for (let step = 0; ; step += 1) {
      const round = Math.floor(step / free.length);
      const word = `${free[(first + step) % free.length]}${round === 0 ? '' : ` ${round + 1}`}`;
      if (taken.has(word)) continue;
      taken.add(word);
      return [name, `${say(titles[kind])} ${word}`];
    }
  });
}

function codesOf(names: readonly KnownName[]): [string, string][] {
  const told: [string, string][] = [];
  let left = names;
  for (let digits = shortest; left.length > 0; digits += 1) {
    const codeOf = ({ kind, hash }: KnownName) => `${say(titles[kind])} ${spoken(hash.slice(0, digits))}`;
    const times = new Map<string, number>();
    for (const code of left.map(codeOf)) times.set(code, (times.get(code) ?? 0) + 1);
    const isOnly = (one: KnownName) => times.get(codeOf(one)) === 1 || digits >= one.hash.length;
    told.push(...left.filter(isOnly).map((one): [string, string] => [one.name, codeOf(one)]));
    left = left.filter((one) => !isOnly(one));
  }
  return told;
}

/** Without vowels, so that no code is a word. */
function spoken(digits: string): string {
  return digits.toUpperCase().replaceAll('A', 'H').replaceAll('B', 'K').replaceAll('E', 'N');
}

function byHash(a: KnownName, b: KnownName): number {
  return a.hash < b.hash ? -1 : 1;
}

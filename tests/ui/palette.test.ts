import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matching, stepped, type Entry } from '../../src/ui/palette';

const entry = (words: string, more = ''): Entry => ({ id: words, kind: 'Habit', words, more, run: () => {} });
const found = (typed: string, ...all: Entry[]) => matching(all, typed).map(({ words }) => words);

describe('what is typed', () => {
  it('finds names whatever their case and accents, and in any order of the words', () => {
    const all = [entry('María Núñez'), entry('Jörg Brandt')];
    expect(found('nunez', ...all)).toEqual(['María Núñez']);
    expect(found('NÚÑEZ mar', ...all)).toEqual(['María Núñez']);
    expect(found('jorg', ...all)).toEqual(['Jörg Brandt']);
    expect(found('jorg nunez', ...all)).toEqual([]);
  });

  it('puts first what begins so, then words that begin so, then the rest', () => {
    const all = [
      entry('Sleeping on it'),
      entry('Neglected accounts'),
      entry('Other', 'lead time'),
      entry('Small leads'),
      entry('Lead replies'),
    ];
    expect(found('lead', ...all)).toEqual(['Lead replies', 'Small leads', 'Other']);
    expect(found('le', ...all)).toEqual([
      'Lead replies',
      'Small leads',
      'Sleeping on it',
      'Neglected accounts',
      'Other',
    ]);
  });

  it('shows thirty at most, and without words the first of them in their order', () => {
    const all = Array.from({ length: 5000 }, (_, at) => entry(`Account ${at}`));
    expect(found('', ...all)).toEqual(all.slice(0, 30).map(({ words }) => words));
    expect(found('account', ...all)).toHaveLength(30);
  });

  it('never fails, and only finds', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string({ unit: 'binary' }), (names, typed) => {
        const all = names.map((name) => entry(name));
        const known = new Set(all);
        expect(matching(all, typed).every((one) => known.has(one))).toBe(true);
      }),
    );
  });
});

it('steps go round at both ends', () => {
  expect([stepped(0, 1, 3), stepped(2, 1, 3), stepped(0, -1, 3), stepped(0, 1, 0)]).toEqual([1, 0, 2, -1]);
});

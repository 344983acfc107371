import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replacer } from '../../src/masking/in-text';
import { nameKinds, pseudonymsOf, type KnownName } from '../../src/masking/pseudonyms';

const hash = fc.stringMatching(/^[0-9a-f]{16}$/);
const known: fc.Arbitrary<KnownName[]> = fc.uniqueArray(
  fc.record({ kind: fc.constantFrom(...nameKinds), name: fc.string({ minLength: 1 }), hash }),
  { selector: ({ name }) => name, maxLength: 300 },
);
const person = (name: string, at: number): KnownName => ({
  kind: 'rep',
  name,
  hash: `${at.toString(16).padStart(8, '0')}00000000`,
});

describe('pseudonyms', () => {
  it('are as many as the names', () => {
    fc.assert(
      fc.property(known, (names) => {
        const shown = pseudonymsOf(names);
        expect(shown.size).toBe(names.length);
        const hashes = new Set(names.map((one) => one.kind + one.hash));
        if (hashes.size === names.length) expect(new Set(shown.values()).size).toBe(names.length);
      }),
    );
  });

  it('hold for more people than there are animals', () => {
    const names = Array.from({ length: 500 }, (_, at) => person(`P${at}`, at));
    expect(new Set(pseudonymsOf(names).values()).size).toBe(500);
  });

  it('call nobody by the name of another', () => {
    const names = [person('Ann Fox', 1), ...Array.from({ length: 200 }, (_, at) => person(`P${at}`, at + 2))];
    expect([...pseudonymsOf(names).values()].some((shown) => /\bfox\b/i.test(shown))).toBe(false);
  });

  it('stay when names come that are called otherwise, and grow by a digit where they are not', () => {
    const acme: KnownName = { kind: 'account', name: 'Acme', hash: '4f1c000000000000' };
    const other: KnownName = { kind: 'account', name: 'Other', hash: '0f1c000000000000' };
    const like: KnownName = { kind: 'account', name: 'Like', hash: '4f1c900000000000' };
    const deal: KnownName = { kind: 'deal', name: 'A deal', hash: '4f1c900000000000' };
    expect(pseudonymsOf([acme]).get('Acme')).toBe('Account 4F1C');
    expect(pseudonymsOf([acme, other, deal]).get('Acme')).toBe('Account 4F1C');
    expect([...pseudonymsOf([acme, like]).values()].toSorted()).toEqual(['Account 4F1C0', 'Account 4F1C9']);
  });
});

describe('names in a text', () => {
  const told = replacer(
    new Map([
      ['Ann', 'Rep Otter'],
      ['Ann Lee', 'Rep Heron'],
      ['O’Neill & Söhne', 'Account 1'],
      ['(test) Ltd.', 'Account 2'],
      ['Open', 'Account 3'],
      ['7', 'Account 7'],
      ['Фёдор', 'Person Ibex'],
    ]),
  );

  it('are replaced as whole words, the longest first', () => {
    expect(told('Ann Lee’s and Ann’s deals, annual: Annual')).toBe('Rep Heron’s and Rep Otter’s deals, annual: Annual');
    expect(told('Call O’Neill & Söhne, then (test) Ltd.')).toBe('Call Account 1, then Account 2');
    expect(told('open for 7 days: Open')).toBe('open for 7 days: Account 3');
    expect(told('Call Фёдор.')).toBe('Call Person Ibex.');
    expect(told('7')).toBe('Account 7');
    expect(told('  Ann ')).toBe('Rep Otter');
  });

  it('go with their mail addresses', () => {
    expect(told('from ann.lee@acme.co.uk today')).toBe('from (mail address) today');
  });

  it('are gone whatever stands around them', () => {
    const word = fc.stringMatching(/^[A-ZÄ][a-zé]{2,8}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.tuple(word, word).map((two) => two.join(' ')),
          { minLength: 1, maxLength: 8 },
        ),
        fc.array(fc.string({ unit: 'binary', maxLength: 6 })),
        (names, around) => {
          const replace = replacer(new Map(names.map((name, at) => [name, `#${at}`])));
          const text = names.map((name, at) => `${around[at] ?? ''} ${name} `).join('');
          for (const name of names)
            expect(` ${replace(text)} `).not.toMatch(new RegExp(`[^\\p{L}\\p{N}]${name}[^\\p{L}\\p{N}]`, 'u'));
        },
      ),
    );
  });
});

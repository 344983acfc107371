import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Deck, emptyDeck, savedDeck } from '../../src/deck/deck.svelte';

const deckOf = (...ids: string[]) => {
  const deck = new Deck();
  for (const id of ids) deck.add(id);
  return deck;
};
const ids = (deck: Deck) => deck.slides.map(({ id }) => id);

describe('a deck', () => {
  it('holds a habit once, at the end', () => {
    const deck = deckOf('a', 'b', 'a');
    expect(ids(deck)).toEqual(['a', 'b']);
    expect(deck.slides[0]).toEqual({ id: 'a', question: null, note: '', hidden: false });
    expect([deck.has('b'), deck.has('c')]).toEqual([true, false]);
  });

  it('is put in order, and no place is beyond its ends', () => {
    const deck = deckOf('a', 'b', 'c', 'd');
    deck.move('d', 0);
    expect(ids(deck)).toEqual(['d', 'a', 'b', 'c']);
    deck.move('d', 2);
    expect(ids(deck)).toEqual(['a', 'b', 'd', 'c']);
    deck.move('a', 99);
    expect(ids(deck)).toEqual(['b', 'd', 'c', 'a']);
    deck.move('c', -5);
    expect(ids(deck)).toEqual(['c', 'b', 'd', 'a']);
    deck.move('z', 0);
    expect(ids(deck)).toEqual(['c', 'b', 'd', 'a']);
  });

  it('keeps what is written on a slide, and on no other', () => {
    const deck = deckOf('a', 'b');
    deck.ask('a', 'When did they first hear the number?');
    deck.note('a', 'Wait.');
    deck.hide('a', true);
    expect(deck.slides[0]).toEqual({
      id: 'a',
      question: 'When did they first hear the number?',
      note: 'Wait.',
      hidden: true,
    });
    expect(deck.slides[1]).toEqual({ id: 'b', question: null, note: '', hidden: false });
    deck.ask('a', null);
    expect(deck.slides[0]?.question).toBe(null);
  });

  it('takes a removed slide back where it was, with all that was on it', () => {
    const deck = deckOf('a', 'b', 'c');
    deck.note('b', 'Wait.');
    const before = deck.slides;
    deck.remove('b');
    expect([ids(deck), deck.removed?.id]).toEqual([['a', 'c'], 'b']);
    deck.undo();
    expect([deck.slides, deck.removed]).toEqual([before, null]);
    deck.undo();
    expect(deck.slides).toEqual(before);
  });

  it('gives who adds a removed habit again what was on its slide, and nothing is left to undo', () => {
    const deck = deckOf('a', 'b');
    deck.note('a', 'Wait.');
    deck.remove('a');
    deck.add('a');
    expect(deck.slides.at(-1)).toMatchObject({ id: 'a', note: 'Wait.' });
    deck.undo();
    expect(ids(deck)).toEqual(['b', 'a']);
  });

  it('comes back from a workspace as it was saved, each habit once', () => {
    const deck = deckOf('a', 'b');
    deck.ask('b', 'Why?');
    deck.remove('a');
    const saved = savedDeck.parse(JSON.parse(JSON.stringify(deck.saved)));
    const other = deckOf('x');
    other.remove('x');
    other.restore(saved);
    expect([other.slides, other.removed]).toEqual([deck.slides, null]);
    const twice = { id: 'a', question: null, note: 'second', hidden: false };
    other.restore({ slides: [{ ...twice, note: 'first' }, twice] });
    expect(other.slides.map(({ note }) => note)).toEqual(['first']);
    other.restore(emptyDeck);
    expect(other.slides).toEqual([]);
  });

  it('refuses what is no deck', () => {
    for (const no of [null, {}, { slides: [{ id: 'a' }] }, { slides: 'a' }])
      expect(savedDeck.safeParse(no).success).toBe(false);
  });

  it('never holds a habit twice, whatever is done to it', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const step = fc.oneof(
      fc.record({ do: fc.constantFrom('add' as const, 'remove' as const, 'undo' as const), id }),
      fc.record({ do: fc.constant('move' as const), id, to: fc.integer({ min: -2, max: 6 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const deck = new Deck();
        const has = new Set<string>();
        let last: string | null = null;
        for (const one of steps) {
          if (one.do === 'add') {
            deck.add(one.id);
            has.add(one.id);
            if (last === one.id) last = null;
          } else if (one.do === 'remove') {
            if (has.delete(one.id)) last = one.id;
            deck.remove(one.id);
          } else if (one.do === 'undo') {
            deck.undo();
            if (last !== null) has.add(last);
            last = null;
          } else if ('to' in one) deck.move(one.id, one.to);
          expect(ids(deck).toSorted()).toEqual([...has].toSorted());
        }
      }),
    );
  });
});

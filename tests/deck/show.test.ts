import { describe, expect, it } from 'vitest';
import { Deck } from '../../src/deck/deck.svelte';
import { keys, meaningOf } from '../../src/deck/keys';
import { Show } from '../../src/deck/show.svelte';

/** A show of slides a, b and c, whose address is a variable. */
function showOf(hidden: string[] = []) {
  const deck = new Deck();
  for (const id of ['a', 'b', 'c']) {
    deck.add(id);
    deck.hide(id, hidden.includes(id));
  }
  const place = { slide: null as string | null, records: null as string | null };
  const asked: string[] = [];
  const show = new Show(deck, {
    at: () => place.slide,
    go: (id) => Object.assign(place, { slide: id, records: null }),
    records: (id) => Object.assign(place, { slide: null, records: id }),
    fullScreen: () => void asked.push('full screen'),
    speaker: () => void asked.push('speaker'),
  });
  const press = (...all: string[]) => all.map((key) => show.press(key));
  return { deck, show, place, asked, press };
}

describe('the keys of a show', () => {
  it('turn the slides and stop at both ends', () => {
    const { show, place, press } = showOf();
    show.to(0);
    press('ArrowRight');
    expect(place.slide).toBe('b');
    press(' ', 'PageDown', 'ArrowDown');
    expect([place.slide, show.notice]).toEqual(['c', 'This is the last slide.']);
    press('PageUp', 'ArrowLeft', 'ArrowUp', 'ArrowUp');
    expect([place.slide, show.notice]).toEqual(['a', null]);
    press('End');
    expect([place.slide, show.next]).toEqual(['c', null]);
    press('Home');
    expect([place.slide, show.next?.id]).toEqual(['a', 'b']);
  });

  it('jump to a number, and say where there is none', () => {
    const { show, place, press } = showOf();
    show.to(0);
    press('3');
    expect(show.typed).toBe('3');
    press('Enter');
    expect([place.slide, show.typed]).toEqual(['c', '']);
    press('1', '2', 'Enter');
    expect([place.slide, show.notice]).toEqual(['c', 'There is no slide 12: the last is 3.']);
    // Another key forgets the digits; Escape does nothing more.
    press('2', 'Escape', 'Enter');
    expect([place.slide, show.typed]).toEqual(['c', '']);
    press('0', 'Enter');
    expect(place.slide).toBe('c');
  });

  it('blank the screen, show all slides and the keys, each key its own way back', () => {
    const { show, place, press } = showOf();
    show.to(1);
    for (const [key, view] of [
      ['b', 'blank'],
      ['O', 'overview'],
      ['?', 'help'],
    ] as const) {
      press(key);
      expect(show.view).toBe(view);
      press(key);
      expect(show.view).toBe('slide');
      press(key, 'Escape');
      expect([show.view, place.slide]).toEqual(['slide', 'b']);
    }
    press('b', 'ArrowRight');
    expect([show.view, place.slide]).toEqual(['slide', 'c']);
    press('Escape');
    expect(place.slide).toBe(null);
  });

  it('hide and show a value, for this show alone', () => {
    const { show, deck, press } = showOf();
    const covered = () => show.slides.filter((slide) => show.isCovered(slide)).map(({ id }) => id);
    show.to(0);
    press('h');
    expect(covered()).toEqual(['a']);
    press('R');
    expect(covered()).toEqual([]);
    press('h');
    show.end();
    expect([covered(), deck.slides.some(({ hidden }) => hidden)]).toEqual([[], false]);
  });

  it('show what starts hidden before the next slide comes: a clicker has no other key', () => {
    const { show, place, press } = showOf(['a']);
    show.to(0);
    press('PageDown');
    expect([place.slide, show.slide && show.isCovered(show.slide)]).toEqual(['a', false]);
    press('PageDown');
    expect(place.slide).toBe('b');
    // What was hidden by hand stays so.
    press('h', 'PageDown');
    expect(place.slide).toBe('c');
  });

  it('lead to the records behind a slide and back to it', () => {
    const { show, place, press } = showOf();
    show.to(1);
    show.begin();
    const { since } = show;
    press('l');
    expect([place, show.live, show.isOn]).toEqual([{ slide: null, records: 'b' }, 'b', false]);
    expect([show.slide?.id, show.next?.id]).toEqual(['b', 'c']);
    press('l');
    show.begin();
    expect([place.slide, show.live, show.isOn, show.since]).toEqual(['b', null, true, since]);
  });

  it('ask for the windows that only the page has, and leave all others alone', () => {
    const { show, asked, press } = showOf();
    show.to(0);
    expect(press('f', 's', 'x', 'Tab', 'Enter', 'F5')).toEqual([true, true, false, false, false, false]);
    expect(asked).toEqual(['full screen', 'speaker']);
  });

  it('are each one verb’s alone', () => {
    const all = keys.flatMap((one) => one.keys);
    expect(new Set(all).size).toBe(all.length);
    for (const one of keys) for (const key of one.keys) expect(meaningOf(key)).toEqual({ verb: one.verb });
    expect(meaningOf('7')).toEqual({ digit: '7' });
  });
});

describe('a show', () => {
  it('is on where the address names one of its slides', () => {
    const { show, place, deck } = showOf();
    expect([show.isOn, show.at, show.slide]).toEqual([false, -1, null]);
    place.slide = 'z';
    expect([show.isOn, show.slide]).toEqual([false, null]);
    place.slide = 'b';
    expect([show.isOn, show.at]).toEqual([true, 1]);
    deck.remove('b');
    expect(show.isOn).toBe(false);
  });

  it('counts the time from its first slide, and anew where asked', () => {
    const { show } = showOf();
    expect(show.since).toBe(null);
    show.begin();
    expect(show.since).toBeLessThanOrEqual(Date.now());
    show.end();
    expect(show.since).toBe(null);
    show.restart();
    expect(show.since).toBeGreaterThan(0);
  });
});

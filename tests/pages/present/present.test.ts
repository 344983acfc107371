import { beforeAll, describe, expect, it } from 'vitest';
import { setLocale } from '../../../src/language/format';
import type { Slide } from '../../../src/deck/deck.svelte';
import { habits } from '../../../src/habits';
import type { Computed, HabitResult } from '../../../src/habits/result';
import { Masking } from '../../../src/masking/masking.svelte';
import { choices } from '../../../src/pages/present/choose';
import { fitted, isForRoom } from '../../../src/pages/present/fit';
import { slideWords, sureWords } from '../../../src/pages/present/slide';
import { elapsedWords, roomWords } from '../../../src/pages/present/speaker';
import { resultOf } from '../../findings/audit';

beforeAll(() => setLocale(() => 'en-GB'));

const id = 'price-led-losses';
const habit = habits.find((one) => one.id === id) ?? habits[0]!;
const computed = (hits: number, n: number): Computed => ({
  ...resultOf(id, 'lower', [{ hits, n }]),
  panels: [],
  headline: 'Price is named often',
  subtitle: 'Share of losses, n = 40',
});
const slide = (change: Partial<Slide> = {}): Slide => ({ id, question: null, note: '', hidden: false, ...change });
const masking = new Masking();
const session = (...results: HabitResult[]) => ({ results, masking });

describe('a slide', () => {
  it('asks the habit’s own question until the coach writes another', () => {
    expect(slideWords(slide(), session(computed(10, 40))).question).toBe(habit.ask);
    expect(slideWords(slide({ question: ' ' }), session(computed(10, 40))).question).toBe(habit.ask);
    expect(slideWords(slide({ question: 'Why?' }), session(computed(10, 40)))).toMatchObject({
      title: habit.title,
      question: 'Why?',
      guess: habit.question,
    });
  });

  it('tells the finding, the number, its interval and n', () => {
    const { told } = slideWords(slide(), session(computed(10, 40)));
    // Wilson's interval by hand: (10 + 1.92 ± 1.96 √(10 · 30 / 40 + 0.96)) / 43.84 = 14.2% to 40.2%.
    expect(told).toMatchObject({
      finding: 'Price is named often',
      value: '25%',
      sure: ['95% interval 14% to 40%', 'n = 40 losses'],
    });
  });

  it('says what may not be compared, and gives counts alone where they are all there is', () => {
    expect(sureWords(computed(3, 10).number, habit).at(-1)).toBe('Under 20 cases: not to be compared');
    const few = slideWords(slide(), session(computed(1, 3)));
    expect(few.told).toMatchObject({ value: '1 of 3', sure: ['Too few cases for more than counts', 'n = 3 losses'] });
    expect(sureWords({ ...computed(0, 0).number, unknown: 7 }, habit)).toEqual([
      'No case is known',
      'n = 0 losses, 7 unknown',
    ]);
  });

  it('says why it has no number', () => {
    const missing: HabitResult = { id, kind: 'missing', columns: [], words: 'Your deals file has no lost reason.' };
    expect(slideWords(slide(), session(missing))).toMatchObject({
      told: null,
      why: 'Your deals file has no lost reason.',
    });
    const gone = slideWords({ ...slide(), id: 'no-such-habit' }, session());
    expect([gone.title, gone.told]).toEqual(['no-such-habit', null]);
    expect(gone.why).toContain('remove the slide');
  });

  it('hides the coach’s own words where it is not known yet whom they name', () => {
    const hiding = new Masking();
    hiding.set(true);
    const words = slideWords(slide({ question: 'What did Ann say?' }), { results: [], masking: hiding });
    expect(words.question).not.toContain('Ann');
  });
});

describe('a chart on a slide', () => {
  const drawn = (height: number, label = 'Ann Ash', canClose = true) => ({
    draw: (width: number) => ({ width, height }),
    rows: [[label]],
    canClose,
  });
  const proportion = ({ width, height }: { width: number; height?: number | undefined }) => width / (height ?? 0);

  it('is drawn narrow, and no higher than its place', () => {
    expect(fitted(drawn(200))).toMatchObject({ width: 400, height: 200 });
    expect(fitted(drawn(300))).toMatchObject({ width: 400, height: 250 });
  });

  it('brings its rows closer, then is drawn wider; what is stacked only wider', () => {
    const high = fitted(drawn(400));
    expect(high.height).toBeGreaterThanOrEqual(400 * 0.72);
    expect(proportion(high)).toBeCloseTo(1.6, 1);
    const stacked = fitted(drawn(300, '', false));
    expect([stacked.width, stacked.height]).toEqual([480, 300]);
  });

  it('gives long labels their room', () => {
    expect(fitted(drawn(100, 'older than wins take: 12')).width).toBeGreaterThan(480);
  });

  it('is not for a room where it is as high as a page', () => {
    expect([isForRoom(drawn(300)), isForRoom(drawn(900))]).toEqual([true, false]);
  });
});

describe('the habits to choose from', () => {
  it('are those with a number, by group, found by any of their words', () => {
    const results = habits.map((one) => ({ ...computed(10, 40), id: one.id }));
    const all = choices(results, '').flatMap(({ rows }) => rows.map((row) => row.habit.id));
    expect(all.toSorted()).toEqual(habits.map((one) => one.id));
    const price = choices(results, '  PRICE losses ').flatMap(({ rows }) => rows.map((row) => row.habit.id));
    expect(price).toContain(id);
    expect(price.length).toBeLessThan(10);
    expect(choices(results, 'price zebra')).toEqual([]);
    expect(choices([], '')).toEqual([]);
  });
});

describe('the speaker’s window', () => {
  it('tells minutes and seconds since the start', () => {
    expect(elapsedWords(null, 5_000)).toBe('0:00');
    expect(elapsedWords(1_000, 66_999)).toBe('1:05');
    expect(elapsedWords(0, 72 * 60_000 + 5_000)).toBe('72:05');
    expect(elapsedWords(2_000, 1_000)).toBe('0:00');
  });

  it('tells what the room sees', () => {
    const room = (isOn: boolean, live: string | null, view: 'slide' | 'blank', covered = false) =>
      roomWords({ isOn, live, view }, covered);
    const told = [
      room(false, null, 'slide'),
      room(false, id, 'slide'),
      room(true, null, 'blank'),
      room(true, null, 'slide', true),
      room(true, null, 'slide'),
    ];
    expect(new Set(told).size).toBe(5);
    expect(told[1]).toContain('records');
    expect(told[3]).toContain('hidden');
  });
});

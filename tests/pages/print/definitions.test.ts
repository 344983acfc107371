import { beforeAll, expect, it } from 'vitest';
import { setLocale } from '../../../src/language/format';
import { habits } from '../../../src/habits';
import { definitions, lookWords } from '../../../src/pages/print/definitions';
import { resultOf } from '../../findings/audit';

beforeAll(() => setLocale(() => 'en-GB'));

const settings = { asOf: '2025-06-30', windowDays: 365, thresholds: {}, rep: null };
const result = {
  ...resultOf('neglected-accounts', 'lower', [{ hits: 10, n: 40 }]),
  coverage: { known: 40, of: 50, share: 0.8, words: '80% of the customers were observed long enough' },
  proxy: 'the day of the last activity',
  notes: ['The activities end early.'],
};

it('say what is counted, with which thresholds, over how many, and how sure it is', () => {
  const [one, ...others] = definitions(['neglected-accounts', 'no-rate'], [result], settings);
  const habit = habits.find(({ id }) => id === 'neglected-accounts');
  // What has no number has nothing to define.
  expect(others).toEqual([]);
  expect(one).toMatchObject({ title: habit?.title, definition: habit?.definition });
  expect(one?.facts).toEqual([
    `${habit?.measureWords}: 25%, 14% to 40%`,
    'n = 40, 0 unknown',
    '80% of the customers were observed long enough',
    'A proxy: the day of the last activity',
    'The activities end early.',
  ]);
  expect(one?.thresholds).toHaveLength(Object.keys(habit?.thresholds ?? {}).length);
});

it('tell the threshold that is in force', () => {
  const name = Object.keys(habits.find(({ id }) => id === 'neglected-accounts')?.thresholds ?? {})[0] ?? '';
  const of = (thresholds: Record<string, Record<string, number>>) =>
    definitions(['neglected-accounts'], [result], { ...settings, thresholds })[0]?.thresholds[0];
  expect(of({})).toMatch(/: 90 days$/);
  expect(of({ 'neglected-accounts': { [name]: 30 } })).toMatch(/: 30 days$/);
});

it('begin with the day, the time and the people that they are of', () => {
  expect(lookWords(settings, 'Whole team')).toBe('As of 30 Jun 2025, over the 365 days up to it: Whole team');
  expect(lookWords({ ...settings, windowDays: 36_500 }, 'Rep Otter')).toContain('over all time: Rep Otter');
});

import { beforeAll, describe, expect, it } from 'vitest';
import { setLocale } from '../../../src/language/format';
import { judgeAll } from '../../../src/findings/findings';
import { habits } from '../../../src/habits';
import { extremesOf } from '../../../src/pages/audit/extremes';
import { resultOf } from '../../findings/audit';

beforeAll(() => setLocale(() => 'en-GB'));

const even = Array.from({ length: 5 }, () => ({ hits: 15, n: 60 }));
const lower = habits.filter(({ better, measure }) => better === 'lower' && measure === 'share').slice(0, 5);
const [first, second, third, fourth, fifth] = lower.map(({ id }) => id) as [string, string, string, string, string];
const result = (id: string, hits: number) => resultOf(id, 'lower', [{ hits, n: 60 }, ...even]);
const extremes = (results: ReturnType<typeof result>[], rep = 'rep 0') =>
  extremesOf(judgeAll(results), results, rep, 365);

describe('the strongest and weakest habits of a rep', () => {
  it('are up to three on each side, the clearest first, found or not', () => {
    const { strongest, weakest } = extremes([
      result(first, 40),
      result(second, 50),
      result(third, 24),
      result(fourth, 45),
      result(fifth, 2),
    ]);
    expect(weakest.map(({ habitId }) => habitId)).toEqual([second, fourth, first]);
    expect(strongest.map(({ habitId, found }) => [habitId, found])).toEqual([[fifth, true]]);
    expect(strongest[0]?.values).toBe('3%, the rest of the team 25%');
  });

  it('leave out what chance does in more than one of 20 comparisons, and say how much of it there may be', () => {
    const results = lower.map(({ id }, at) => result(id, at === 0 ? 24 : 16));
    const { strongest, weakest, words } = extremes(results);
    expect(strongest).toEqual([]);
    expect(weakest.map(({ habitId }) => habitId)).toEqual([first]);
    expect(words).toMatch(/^5 habits were compared .* hardly any/);
  });

  it('say where there is nobody to compare with', () => {
    expect(extremes([resultOf(first, 'lower', [{ hits: 3, n: 60 }])])).toEqual({
      strongest: [],
      weakest: [],
      words: 'Too few known cases to compare with the rest of the team.',
    });
  });
});

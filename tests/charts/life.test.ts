import { describe, expect, it } from 'vitest';
import { life, type LifeData } from '../../src/charts/life';
import { asFile, attribute, broken, draw, words } from './draw';

const asOf = '2025-06-30';
const data: LifeData = {
  deals: [
    { label: 'First line', from: '2023-02-01', to: '2023-05-20', state: 'won' },
    { label: 'Second line', from: '2024-01-10', to: '2024-03-01', state: 'lost' },
    { label: 'Begun on an unknown day', from: null, to: '2024-09-01', state: 'won' },
    { label: 'Ended on an unknown day', from: '2024-06-01', to: null, state: 'lost' },
    { label: 'Running', from: '2025-05-01', to: null, state: 'open' },
  ],
  touches: ['2023-02-03', '2023-04-01', '2024-02-01', '2025-06-01'].map((on, at) => ({
    on,
    isMeeting: at === 1,
    cameIn: at === 2,
  })),
  referrals: [
    { on: '2024-01-10', way: 'in' },
    { on: '2025-02-01', way: 'out' },
  ],
  asOf,
};
const marks = (svg: SVGSVGElement, colour: string) =>
  [...svg.querySelectorAll('[aria-label=dot] *')].filter((dot) => attribute(dot, 'stroke') === `var(--${colour})`);

describe('the time line of an account', () => {
  it.each([
    ['', 680],
    ['-phone', 340],
  ])('has deals, touches and referrals over the same days%s', async (name, width) => {
    const svg = draw(life(data, width));
    expect(broken(svg)).toEqual([]);
    expect(words(svg)).toEqual(expect.arrayContaining(['First line', 'Running', 'Touches, 3', 'Referrals, 2']));
    await expect(asFile(svg)).toMatchFileSnapshot(`life${name}.svg`);
  });

  it('ends a deal by what became of it; where nobody knows the day, by nothing', () => {
    const svg = draw(life(data, 680));
    expect(marks(svg, 'blue')).toHaveLength(2);
    expect(marks(svg, 'orange')).toHaveLength(1);
    expect(svg.querySelectorAll('[aria-label=link] path, [aria-label=link] line')).toHaveLength(5);
  });

  it('draws one deal and nothing else, forty deals, and touches alone', () => {
    const [first] = data.deals;
    const many = Array.from({ length: 40 }, () => data.deals)
      .flat()
      .slice(0, 40);
    for (const deals of [first ? [first] : [], many, []])
      for (const touches of [[], data.touches])
        expect(broken(draw(life({ deals, touches, referrals: [], asOf }, 340)))).toEqual([]);
    expect(words(draw(life({ ...data, deals: many }, 680)))).toEqual(expect.arrayContaining(['40 deals']));
  });
});

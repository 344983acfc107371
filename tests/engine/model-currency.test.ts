import { expect, it } from 'vitest';
import { resetEngine } from './engine';
import { buildFrom, look, type Given } from './given-inputs';

type Deal = NonNullable<Given['deals']>[number];

async function amounts(deals: Deal[]) {
  const db = await resetEngine();
  const info = await buildFrom(db, { deals: deals.map((deal, at) => ({ id: `${at + 1}`, stage: 'Demo', ...deal })) });
  const rows = await look(db, 'select amount_base::double as base from deals order by deal_id');
  return { bases: rows.map(({ base }) => base), leftOut: info.leftOut.map(({ reason, count }) => [reason, count]) };
}

it('adds amounts as they stand where no currency is named', async () => {
  expect(await amounts([{ amount: 100 }, { amount: 50 }, {}])).toEqual({ bases: [100, 50, null], leftOut: [] });
});

it('takes amounts without a currency for the only one that is named', async () => {
  expect(await amounts([{ amount: 100, currency: 'EUR' }, { amount: 50, currency: 'eur ' }, { amount: 30 }])).toEqual({
    bases: [100, 50, 30],
    leftOut: [],
  });
});

it('adds only the commonest of several currencies, and says what is left out', async () => {
  const deals = [
    { amount: 100, currency: 'EUR' },
    { amount: 50, currency: 'EUR' },
    { amount: 30, currency: 'USD' },
    { amount: 20, currency: 'GBP' },
    { amount: 10 },
    { currency: 'USD' },
    { currency: 'USD' },
    { currency: 'USD' },
  ];
  expect(await amounts(deals)).toEqual({
    bases: [100, 50, null, null, null, null, null, null],
    leftOut: [
      ['amounts in GBP are not added up: no rate to EUR', 1],
      ['amounts in USD are not added up: no rate to EUR', 1],
      ['amounts without a currency are not added up: the others are in several', 1],
    ],
  });
});

it('decides a tie by the alphabet, the same way every time', async () => {
  const { bases } = await amounts([
    { amount: 1, currency: 'USD' },
    { amount: 2, currency: 'EUR' },
  ]);
  expect(bases).toEqual([null, 2]);
});

it('believes a converted column, and finds its currency where amounts stay what they are', async () => {
  const deals = [
    { amount: 200, amount_base: 180, currency: 'USD' },
    { amount: 100, amount_base: 90, currency: 'USD' },
    { amount: 70, amount_base: 70, currency: 'EUR' },
    { amount: 60, currency: 'EUR' },
    { amount: 50, currency: 'USD' },
  ];
  expect(await amounts(deals)).toEqual({
    bases: [180, 90, 70, 60, null],
    leftOut: [['amounts in USD are not added up: no rate to EUR', 1]],
  });
});

it('believes the named base, and no column that was converted to another', async () => {
  const deals = [
    { amount: 200, amount_base: 180, currency: 'USD', base_currency: 'EUR' },
    { amount: 100, amount_base: 90, currency: 'USD', base_currency: 'EUR' },
    { amount: 70, amount_base: 80, currency: 'GBP', base_currency: 'USD' },
    { amount: 60, currency: 'EUR' },
  ];
  expect(await amounts(deals)).toEqual({
    bases: [180, 90, null, 60],
    leftOut: [['amounts in GBP are not added up: no rate to EUR', 1]],
  });
});

it('adds wins at their actual amount, converted at the rate of their deal', async () => {
  const won = { stage: 'Closed Won', currency: 'USD', amount: 200, closed_amount: 100, amount_base: 180 };
  expect((await amounts([won, { amount: 10, amount_base: 10, currency: 'EUR' }])).bases).toEqual([90, 10]);
});

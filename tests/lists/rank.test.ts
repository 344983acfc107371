import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/lists/item';
import { byValue, valuePerHour } from '../../src/lists/rank';
import { snoozed } from '../../src/lists/snooze';

function item(item_id: string, more: Partial<Item> = {}): Item {
  const blank = { rep: null, rep_name: null, account_id: null, label: item_id, reason: '', due_on: null };
  return { ...blank, item_id, amount: 100, win_rate: 0.5, means: 'call', ...more };
}

describe('value per hour', () => {
  it('is amount × win rate ÷ typical minutes', () => {
    expect(valuePerHour(item('call'))).toBe(200);
    expect(valuePerHour(item('message', { means: 'message' }))).toBe(600);
    expect(valuePerHour(item('meeting', { means: 'meeting' }))).toBe(50);
  });

  it('is nothing where nothing is won, and unknown without an amount or a win rate', () => {
    expect(valuePerHour(item('a', { amount: 0 }))).toBe(0);
    expect(valuePerHour(item('b', { amount: null }))).toBeNull();
    expect(valuePerHour(item('c', { win_rate: null }))).toBeNull();
  });
});

it('ranks by it: a quick message before a large meeting, unknown after nothing, ties by day and name', () => {
  const wanted = [
    item('message', { means: 'message' }),
    item('early', { due_on: '2025-01-01' }),
    item('late', { due_on: '2025-02-01' }),
    item('no day, a'),
    item('no day, b'),
    item('meeting', { means: 'meeting', amount: 300 }),
    item('nothing', { amount: 0 }),
    item('unknown, early', { amount: null, due_on: '2024-01-01' }),
    item('unknown', { amount: null }),
  ];
  expect(wanted.toReversed().toSorted(byValue)).toEqual(wanted);
  expect(wanted.toSorted(() => -1).toSorted(byValue)).toEqual(wanted);
});

it('a snooze holds until the day before its own', () => {
  const snoozes = { 'habit/1': { reason: 'Holidays', until: '2025-07-14' } };
  expect(snoozed(snoozes, 'habit/1', '2025-07-13')).toEqual(snoozes['habit/1']);
  expect(snoozed(snoozes, 'habit/1', '2025-07-14')).toBeNull();
  expect(snoozed(snoozes, 'habit/2', '2025-07-13')).toBeNull();
});

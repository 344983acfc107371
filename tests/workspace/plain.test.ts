import { expect, it } from 'vitest';
import { readPlain, Recoder } from '../../src/workspace/plain';

const through = (value: unknown) => readPlain(JSON.parse(JSON.stringify(new Recoder().write(value))));

it('numbers come through as they are, those that JSON cannot say too', () => {
  const value = { low: 0.1 + 0.2, high: Infinity, least: -Infinity, none: null, ok: true, list: [1, [Infinity]] };
  expect(through(value)).toEqual(value);
  expect(through({ p: Number.NaN })).toEqual({ p: Number.NaN });
});

it('ids become numbers, the same one by the same, and other texts stay', () => {
  const value = {
    reps: [{ rep: 'Ann Ash', name: 'Ann Ash' }],
    cases: [{ case_id: 'acme|2025-03-01', account_id: 'acme', rep: 'Ann Ash', deal_id: null, note: 'acme' }],
  };
  expect(through(value)).toEqual({
    reps: [{ rep: '1', name: 'Ann Ash' }],
    cases: [{ case_id: '2', account_id: '3', rep: '1', deal_id: null, note: 'acme' }],
  });
});

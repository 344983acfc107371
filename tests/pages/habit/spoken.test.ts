import { afterAll, beforeAll, expect, it } from 'vitest';
import { setLocale } from '../../../src/language/format';
import { setVoice } from '../../../src/language/t';
import type { Habit } from '../../../src/habits';
import type { CaseRow } from '../../../src/habits/cases';
import { saying, spoken } from '../../../src/pages/habit/cases-table';

const german: Record<string, string> = { 'endorsed on {0}': 'am {0} gelobt', web: 'Web', referral: 'Empfehlung' };
const columns = [{ key: 'note', label: 'Note' }];
const habit = { columns, noteWords: Object.keys(german) } as unknown as Habit;
const row = (note: string | null, part: string | null) => ({ note, part }) as CaseRow;

beforeAll(() => {
  setVoice((english) => german[english] ?? english);
  setLocale(() => 'de-DE');
});
afterAll(() => {
  setVoice((english) => english);
  setLocale(() => undefined);
});

it('what a query says of a case is said in the page’s language, and nothing else is touched', () => {
  expect(spoken(habit, row('endorsed on 2026-03-07', 'referral'))).toEqual(row('am 07.03.2026 gelobt', 'Empfehlung'));
  expect(spoken(habit, row('Too expensive', null))).toEqual(row('Too expensive', null));
});

it('what users wrote stays as they wrote it, though we could have said it', () => {
  const own = { ...habit, columns: [{ key: 'note', label: 'Subject', own: true }] } as unknown as Habit;
  expect(spoken(own, row('web', 'referral'))).toEqual(row('web', 'Empfehlung'));
  expect(saying(own, 'Empf')).toEqual([]);
});

it('a search for what is shown asks for what the query says', () => {
  expect(saying(habit, ' GELOBT ')).toEqual(['endorsed on %']);
  expect(saying(habit, 'empf')).toEqual(['referral']);
  expect(saying(habit, 'nobody')).toEqual([]);
  expect(saying(habit, ' ')).toEqual([]);
});

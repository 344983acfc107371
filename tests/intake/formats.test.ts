import { expect, test } from 'vitest';
import { decideTogether, type TwoWays } from '../../src/intake/values/locale';
import { answerKey } from '../../src/intake/values/questions';
import { columnsOf, sourcesOf } from '../../src/intake/load/sources';
import type { DayOrder } from '../../src/intake/values/date-shapes';
import type { Mapping } from '../../src/intake/recognise/mapping';

const file = { no: 2, name: 'deals.csv' };

function column(header: string, told: DayOrder | null, open = true): TwoWays<DayOrder> {
  const source = { field: 'closed_on', kind: 'moment' as const, text: 'c0', column: 0, header };
  return { source, open, told, likely: 'month-first', examples: ['1/2/2024'] };
}

test('an undecided column follows the others of its file', () => {
  const [open, told] = [column('Closed', null), column('Created', 'day-first')];
  const { of, questions } = decideTogether(file, 'day-order', [open, told], {});
  expect([of(open.source), of(told.source)]).toEqual(['day-first', 'day-first']);
  expect(questions).toEqual([]);
});

test('columns that quarrel decide nothing for a third one, which is asked', () => {
  const columns = [column('A', 'day-first'), column('B', 'month-first'), column('C', null)];
  const { questions } = decideTogether(file, 'day-order', columns, {});
  expect(questions).toMatchObject([{ header: 'C', assumed: 'month-first', no: 2 }]);
});

test('one question stands for all undecided columns, and so does its answer', () => {
  const columns = [column('A', null), column('B', null)];
  expect(decideTogether(file, 'day-order', columns, {}).questions).toMatchObject([{ header: 'A' }]);
  const answers = { [answerKey('deals.csv', 'A', 'day-order')]: 'day-first' as const };
  const { of, questions } = decideTogether(file, 'day-order', columns, answers);
  expect(columns.map(({ source }) => of(source))).toEqual(['day-first', 'day-first']);
  expect(questions).toEqual([]);
});

test('a mapping names the columns to load and the texts of every field', () => {
  const mapping: Mapping = {
    crm: 'test',
    object: 'deals',
    fields: {
      closed_on: { columns: [4, 2], join: 'first' },
      owner_name: { columns: [0, 1], join: 'words' },
      'no such field': { columns: [5], join: 'first' },
    },
    constants: { status: "it's won" },
    wideStages: [{ column: 7, stage: 'Proposal', pipeline: null }],
    confidence: 1,
  };
  expect(columnsOf(mapping)).toEqual([0, 1, 2, 4, 5, 7]);
  const headers = ['First', 'Last', 'Closed', '', 'Won', '', '', 'Entered'];
  expect(sourcesOf(mapping, headers, (at) => `c${at}`)).toEqual([
    { field: 'closed_on', kind: 'moment', text: 'c4', column: 4, header: 'Won' },
    { field: 'closed_on', kind: 'moment', text: 'c2', column: 2, header: 'Closed' },
    { field: 'owner_name', kind: 'text', text: `nullif(concat_ws(' ', c0, c1), '')`, column: 0, header: 'First' },
    { field: 'wide_7', kind: 'moment', text: 'c7', column: 7, header: 'Entered' },
    { field: 'status', kind: 'text', text: `'it''s won'`, column: null, header: '' },
  ]);
});

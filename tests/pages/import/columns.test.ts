import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../src/intake/recognise/mapping';
import type { Problem, Table } from '../../../src/intake/prepared';
import { columnRows, encodingNotes, missingFields, ownProblems, readColumnAs } from '../../../src/pages/import/columns';

const mapping: Mapping = {
  crm: 'Test',
  object: 'deals',
  fields: {
    owner_name: { columns: [0, 1], join: 'words' },
    closed_on: { columns: [2], join: 'first' },
    expected_close_on: { columns: [2], join: 'first' },
  },
  constants: {},
  wideStages: [{ column: 3, stage: 'Proposal', pipeline: null }],
  confidence: 1,
};
const table = {
  columns: ['First', 'Last', 'Close', 'Entered', 'Note'],
  sample: [
    ['Ann', 'Lee', '2025-01-02', '', ''],
    ['Ann', 'Ray', '', '', 'x'.repeat(80)],
    ['Bo', '', '2025-02-03', '', ''],
  ],
} as unknown as Table;

describe('the columns of a file', () => {
  it('show the fields that each feeds, its different values, and what it is a part of', () => {
    const rows = columnRows(table, mapping);
    expect(rows.map((row) => row.fields)).toEqual([
      ['owner_name'],
      ['owner_name'],
      ['closed_on', 'expected_close_on'],
      [],
      [],
    ]);
    expect(rows[0]?.samples).toEqual(['Ann', 'Bo']);
    expect(rows[4]?.samples).toEqual([`${'x'.repeat(60)}…`]);
    expect(rows.map((row) => row.wide)).toEqual([null, null, null, 'stage history', null]);
  });

  it('feed one field when the user says so, and leave what they fed before', () => {
    const moved = readColumnAs(mapping, 2, 'won_on');
    expect(moved.fields).toEqual({
      owner_name: { columns: [0, 1], join: 'words' },
      won_on: { columns: [2], join: 'first' },
    });
    expect(readColumnAs(mapping, 1, null).fields['owner_name']).toEqual({ columns: [0], join: 'words' });
    expect(mapping.fields).toHaveProperty('closed_on');
  });

  it('say what deals cannot do without', () => {
    expect(missingFields(mapping)).toEqual(['a stage or status']);
    expect(missingFields({ ...mapping, fields: {} })).toEqual(['a closing date', 'a stage or status']);
    expect(missingFields({ ...mapping, object: 'accounts', fields: {} })).toEqual([]);
  });
});

describe('how characters are encoded', () => {
  const guess: Problem = { kind: 'encoding-guessed', count: 1, rows: [], words: '' };
  const short: Problem = { kind: 'short-row', count: 2, rows: [1, 2], words: '' };
  const file = (name: string, encoding: string, problems = [guess]) => ({ name, encoding, problems });

  it('is said once for all files that are encoded alike, where they do not say it themselves', () => {
    const files = [
      file('a.csv', 'windows-1252'),
      file('b.csv', 'utf-8', []),
      file('c.csv', 'windows-1252', [short, guess]),
    ];
    expect(encodingNotes(files)).toEqual([
      expect.stringMatching(/^2 files do not say .* they were read as windows-1252/),
    ]);
    expect(encodingNotes([...files, file('d.csv', 'utf-16le')])[1]).toMatch(
      /^d\.csv does not say .* it was read as utf-16le/,
    );
    expect(encodingNotes([file('b.csv', 'utf-8', [])])).toEqual([]);
  });

  it('is not said again beside each file, where all else is', () => {
    expect(ownProblems({ problems: [guess, short] })).toEqual([short]);
  });
});

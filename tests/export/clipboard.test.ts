import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv, defusedCount } from '../../src/export/csv';
import { copied } from '../../src/export/table/clipboard';

const rows = [
  ['Ann', 12.5, null],
  ['=1+1', -3, 'two\nlines\tand a tab'],
  ['<b>&"', 0.1, '+49 89 123'],
] as const;

const pasted = (text: string) => Papa.parse<string[]>(text, { delimiter: '\t' }).data;

describe('a copied table', () => {
  it('is pasted into a spreadsheet cell by cell, with nothing that it would run', () => {
    expect(pasted(copied(['a', 'b', 'c'], rows).text)).toEqual([
      ['a', 'b', 'c'],
      ['Ann', '12.5', ''],
      ["'=1+1", '-3', 'two\nlines\tand a tab'],
      ['<b>&"', '0.1', '+49 89 123'],
    ]);
  });

  it('is pasted into a document as the same table', () => {
    const { document } = new JSDOM(copied(['a', 'b', 'c'], rows).html).window;
    const cells = [...document.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual(pasted(copied(['a', 'b', 'c'], rows).text));
    expect([...document.querySelectorAll('th')]).toHaveLength(3);
    expect(document.querySelector('b')).toBeNull();
  });
});

describe('an exact copy', () => {
  it('has no apostrophe that was not there', async () => {
    const text = new TextDecoder().decode(await csv(['a'], [['=1+1'], ["'x"]], true).arrayBuffer());
    expect(text).toBe("a\r\n=1+1\r\n'x\r\n");
  });

  it('is worth offering where a cell is defused', () => {
    expect(defusedCount(rows)).toBe(1);
    expect(defusedCount([['Ann', null, -12, '+49 89 123']])).toBe(0);
  });
});

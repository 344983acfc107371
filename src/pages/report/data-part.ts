import { count } from '../../language/format';
import { t } from '../../language/t';
import { html, type Html } from '../../export/html';
import { habits } from '../../habits';
import type { Missing } from '../../habits/result';
import { crmsOf, howToExport } from '../audit/how-to-export';
import { leftOutWords } from '../data/left-out-words';
import { ledgerColumns, ledgerRows } from '../data/ledger-table';
import type { Given } from './given';
import { tableHtml } from './parts';

/** What could not be computed, and what to export for it. */
export function missingHtml(missing: readonly Missing[], { files }: Given): Html | null {
  if (missing.length === 0) return null;
  const crms = crmsOf(files);
  const rows = missing.map(({ id, words, columns }) => {
    const needs = columns.map(({ need }) => need);
    const title = habits.find((one) => one.id === id)?.title ?? id;
    return [title, [words, ...howToExport(needs, crms)].join(' ')];
  });
  const label = t`What these files cannot answer`;
  return html`<section id="missing">
    <h2>${label}</h2>
    ${tableHtml(label, [t`Habit`, t`Why, and what to export`], rows)}
  </section>`;
}

/** The files with what became of every record. */
export function filesHtml({ files, leftOut, masked }: Given): Html {
  const rows = ledgerRows(files).map(([name = '', ...cells], at) => [masked ? t`File ${at + 1}` : name, ...cells]);
  const totals = [t`All files`, '', '', ...sums(rows.map((row) => row.slice(3).map(Number)))];
  const lost = leftOut.map((one) => html`<li>${leftOutWords(one)}</li>`);
  return html`<section id="files">
    <h2>${t`What it is made of`}</h2>
    <p class="quiet">
      ${t`Records and blank lines of each file are its header, what stands above and below, what was set aside, and the rows loaded. Nothing is dropped in silence.`}
    </p>
    ${tableHtml(
      t`Files and their rows`,
      ledgerColumns(),
      [...rows, totals].map((row) => row.map((cell) => (typeof cell === 'number' ? count(cell) : cell))),
    )}
    ${
      lost.length === 0
        ? null
        : html`<h3>${t`Rows that are left out of the tables`}</h3>
            <ul>
              ${lost}
            </ul>`
    }
  </section>`;
}

function sums(rows: readonly (readonly number[])[]): number[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
}

import { count } from '../../language/format';
import { closes } from '../../intake/ledger';
import type { Ledger, SetAside } from '../../intake/prepared';
import type { RowState } from '../../intake/edits/problem-rows';

/** The ledger as a sum: "67 records and blank lines = 60 rows loaded + 1 header + 3 blank lines + 3 set aside". */
export function sumWords(ledger: Ledger): string {
  const { records, blank, header, preamble, footer, loaded, setAside } = ledger;
  const parts: [number, string, string][] = [
    [loaded, 'row loaded', 'rows loaded'],
    [header, 'header', 'header lines'],
    [preamble, 'line above it', 'lines above it'],
    [footer, 'line below the table', 'lines below the table'],
    [blank, 'blank line', 'blank lines'],
    [setAside, 'set aside', 'set aside'],
  ];
  const told = parts
    .filter(([n], at) => n > 0 || at === 0)
    .map(([n, one, many]) => `${count(n)} ${n === 1 ? one : many}`);
  const whole = blank > 0 ? 'records and blank lines' : 'records';
  return `${count(records + blank)} ${whole} ${closes(ledger) ? '=' : '≠'} ${told.join(' + ')}`;
}

const reasons: Record<string, string> = {
  preamble: 'Above the table',
  'sep-line': 'Says which character separates the cells',
  footer: 'Below the table',
  'total-row': 'A row of totals',
  'repeated-header': 'The header again',
  'second-table': 'Part of a second table',
  spaces: 'Nothing but blanks',
  'too-long': 'Longer than 32 MB, which cannot be read',
};

/** Why a record is not among the rows. */
export function reasonWords({ reason }: Pick<SetAside, 'reason'>): string {
  return reasons[reason] ?? reason;
}

export const stateWords: Record<RowState, string> = {
  open: '',
  mended: 'Mended',
  accepted: 'Accepted',
  aside: 'Set aside by you',
};

const short = (text: string) => (text === '' ? 'blank' : `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`);

/** What was done to a cell: "Amount in line 9: “about 300” became “300”". */
export function mendWords(header: string, line: number, before: string, after: string): string {
  return `${header || 'A cell'} in line ${line}: ${short(before)} became ${short(after)}`;
}

/** What was done to rows: "line 9 set aside", "12 rows accepted". */
export function rowsWords(lines: readonly number[], done: string): string {
  return lines.length === 1 ? `line ${lines[0]} ${done}` : `${count(lines.length)} rows ${done}`;
}

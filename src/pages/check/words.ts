import { closes } from '../../intake/ledger';
import type { Ledger, SetAside } from '../../intake/prepared';
import type { RowState } from '../../intake/edits/problem-rows';
import { sayEach } from '../../language/say-each';
import { later, t } from '../../language/t';

/** The ledger as a sum: "67 records and blank lines = 60 rows loaded + 1 header + 3 blank lines + 3 set aside". */
export function sumWords(ledger: Ledger): string {
  const { records, blank, header, preamble, footer, loaded, setAside } = ledger;
  const parts: [number, string][] = [
    [loaded, loaded === 1 ? t`${loaded} row loaded` : t`${loaded} rows loaded`],
    [header, header === 1 ? t`${header} header` : t`${header} header lines`],
    [preamble, preamble === 1 ? t`${preamble} line above it` : t`${preamble} lines above it`],
    [footer, footer === 1 ? t`${footer} line below the table` : t`${footer} lines below the table`],
    [blank, blank === 1 ? t`${blank} blank line` : t`${blank} blank lines`],
    [setAside, setAside === 1 ? t`1 set aside` : t`${setAside} set aside`],
  ];
  const told = parts.filter(([n], at) => n > 0 || at === 0).map(([, words]) => words);
  const whole = blank > 0 ? t`${records + blank} records and blank lines` : t`${records} records`;
  return `${whole} ${closes(ledger) ? '=' : '≠'} ${told.join(' + ')}`;
}

const reasons: Readonly<Record<string, string>> = sayEach({
  header: later('The header'),
  preamble: later('Above the table'),
  'sep-line': later('Says which character separates the cells'),
  footer: later('Below the table'),
  'total-row': later('A row of totals'),
  'repeated-header': later('The header again'),
  'second-table': later('Part of a second table'),
  spaces: later('Nothing but blanks'),
  'too-long': later('Longer than 32 MB, which cannot be read'),
});

/** Why a record is not among the rows. */
export function reasonWords({ reason }: Pick<SetAside, 'reason'>): string {
  return reasons[reason] ?? reason;
}

export const stateWords: Readonly<Record<RowState, string>> = sayEach({
  open: '',
  mended: later('Mended'),
  accepted: later('Accepted'),
  aside: later('Set aside by you'),
});

const short = (text: string) => (text === '' ? t`blank` : t`“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`);

/** What was done to a cell: "Amount in line 9: “about 300” became “300”". */
export function mendWords(header: string, line: number, before: string, after: string): string {
  return t`${header || t`A cell`} in line ${`${line}`}: ${short(before)} became ${short(after)}`;
}

const deeds = {
  accepted: { one: (line: string) => t`line ${line} accepted`, many: (n: number) => t`${n} rows accepted` },
  'no longer accepted': {
    one: (line: string) => t`line ${line} no longer accepted`,
    many: (n: number) => t`${n} rows no longer accepted`,
  },
  'set aside': { one: (line: string) => t`line ${line} set aside`, many: (n: number) => t`${n} rows set aside` },
  'set aside again': {
    one: (line: string) => t`line ${line} set aside again`,
    many: (n: number) => t`${n} rows set aside again`,
  },
  'taken in': { one: (line: string) => t`line ${line} taken in`, many: (n: number) => t`${n} rows taken in` },
};

/** What was done to rows: "line 9 set aside", "12 rows accepted". */
export function rowsWords(lines: readonly number[], done: keyof typeof deeds): string {
  const { one, many } = deeds[done];
  return lines.length === 1 ? one(`${lines[0]}`) : many(lines.length);
}

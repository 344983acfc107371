import { count, percent } from '../../charts/format';
import type { Ledger } from '../../intake/prepared';

/** "812 of 1,213 (67%)" */
export function percentFilled(filled: number, total: number): string {
  return `${count(filled)} of ${count(total)} (${percent(total === 0 ? 0 : filled / total)})`;
}

/** The ledger as a sum that a person can check: what came in, and where it went. */
export function ledgerRows(ledger: Ledger): { term: string; n: number }[] {
  const { records, blank, header, preamble, footer, loaded, setAside } = ledger;
  const parts = [
    { term: 'records', n: records },
    { term: 'blank lines', n: blank },
    { term: 'header', n: header },
    { term: 'lines above the header', n: preamble },
    { term: 'footer', n: footer },
    { term: 'set aside', n: setAside },
    { term: 'rows loaded', n: loaded },
  ];
  return parts.filter((part) => part.n > 0 || part.term === 'rows loaded' || part.term === 'records');
}

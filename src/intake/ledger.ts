import type { Ledger } from './prepared';

/** Every record of the file, by what became of it. */
export function ledgerOf(counts: Omit<Ledger, 'loaded'>): Ledger {
  const { records, header, preamble, footer, setAside } = counts;
  return { ...counts, loaded: records - header - preamble - footer - setAside };
}

/** records + blank = header + preamble + blank + footer + loaded + set aside, and nothing below zero. */
export function closes(ledger: Ledger): boolean {
  const { records, blank, header, preamble, footer, loaded, setAside } = ledger;
  const whole = records + blank === header + preamble + blank + footer + loaded + setAside;
  return whole && Object.values(ledger).every((count) => count >= 0);
}

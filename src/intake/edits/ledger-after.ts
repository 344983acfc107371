import type { Ledger, SetAside, Table } from '../prepared';
import type { Edits } from './edits';

const places: Record<SetAside['part'], keyof Ledger> = {
  preamble: 'preamble',
  header: 'header',
  footer: 'footer',
  'set-aside': 'setAside',
};

/** The ledger of a file once the user has set rows aside and taken records in; it closes as before. */
export function ledgerAfter({ ledger, setAside }: Pick<Table, 'ledger' | 'setAside'>, edits: Edits): Ledger {
  const out = { ...ledger };
  const move = (from: keyof Ledger, to: keyof Ledger, count: number) => {
    out[from] -= count;
    out[to] += count;
  };
  move('loaded', 'setAside', edits.aside.length);
  for (const index of Object.keys(edits.taken)) {
    const record = setAside[Number(index)];
    if (record) move(places[record.part], 'loaded', 1);
  }
  return out;
}

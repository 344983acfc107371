import { describe, expect, it } from 'vitest';
import { sharedBy } from '../../src/habits/prelude';

const files = import.meta.glob<string>('../../src/habits/prelude/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const idsOf = (query: string) => sharedBy([query]).map(({ id }) => id);

describe('what several habits read', () => {
  it('is made only where a query names it', () => {
    expect(idsOf('select deal_id, closed_on from deals')).toEqual([]);
    expect(idsOf('select * from deals_proposals')).toEqual([]);
    expect(idsOf('select * from first_meetings')).toEqual(['41-first-meetings.sql']);
    expect(idsOf('select is_renewal(deal_kind) from deals')).toEqual(['50-words.sql']);
  });

  it('comes with what it reads in turn, in the order in which that has to run', () => {
    expect(idsOf('select * from largest_accounts')).toEqual([
      '01-look.sql',
      '39-settled-customers.sql',
      '40-largest-accounts.sql',
    ]);
  });

  it('is whole for whoever reads all of it', () => {
    const ids = Object.keys(files).map((path) => path.split('/').at(-1));
    expect(sharedBy(Object.values(files)).map(({ id }) => id)).toEqual(ids.sort());
  });
});

import { addDays } from '../../src/habits/periods';

const header = 'Deal Name,Stage,Status,Amount,Owner,Created,Close Date,Lost Reason,Lead Source';
const owners = ['Ann Ash', 'Bo Birk', 'Cy Cole'];

/**
 * Deals of a small team, in two files: 120 decided over 2025, a quarter of them lost, every other loss for price. Half come
 * by referral, of which one in six is lost; of the others one in three.
 */
export function smallTeam(): Record<string, string> {
  const rows = Array.from({ length: 120 }, (_, no) => {
    const lost = no % 12 === 0 || no % 12 === 3 || no % 12 === 7;
    const reason = !lost ? '' : Math.floor(no / 12) % 2 === 0 ? 'Price too high' : 'Lost to competitor';
    const day = `2025-${String((no % 10) + 1).padStart(2, '0')}-${String((no % 27) + 1).padStart(2, '0')}`;
    const source = no % 2 === 0 ? 'Customer Referral' : 'Web';
    return `Deal ${no},Proposal,${lost ? 'Lost' : 'Won'},${1000 + no},${owners[no % 3]},2024-12-01,${day},${reason},${source}`;
  });
  return {
    'deals.csv': [header, ...rows.slice(0, 60)].join('\n'),
    'more.csv': [header, ...rows.slice(60)].join('\n'),
  };
}

/** What the small team's numbers are, by construction, all time. */
export const smallNumbers = { 'no-rate': 1 / 4, 'price-led-losses': 1 / 2, 'referral-conversion': 5 / 6 - 2 / 3 };

const ownHeader = 'Deal ID,Deal Name,Stage,Status,Amount,Owner,Created,Close Date,Lost Reason,Lead Source';

/** Ann's deals alone, one decided every third day: every other one lost, and three of five losses for price. */
export function repDeals(n: number): string {
  const rows = Array.from({ length: n }, (_, no) => {
    const closed = addDays('2025-01-02', no * 3);
    const lost = no % 2 === 0;
    const reason = !lost ? '' : no % 10 < 6 ? 'Price too high' : 'Lost to competitor';
    return `D${no},Deal ${no},Proposal,${lost ? 'Lost' : 'Won'},${1000 + no},Ann Ash,${addDays(closed, -30)},${closed},${reason},Web`;
  });
  return [ownHeader, ...rows].join('\n');
}

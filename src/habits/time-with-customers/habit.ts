import { number, object, string } from 'zod';
import { later, say, t } from '../../language/t';
import { defineHabit, panel } from '../habit';
import { countWords, percentWords } from '../words';

/** The kinds that the query names; all others are the files' own. */
const customers = later('Customers');
const others = later('Other accounts');

function kindWords(kind: string | null): string {
  if (kind === null) return t`Account unknown`;
  return kind === customers || kind === others ? say(kind) : kind;
}

const kinds = panel('kinds', object({ kind: string().nullable(), touches: number() }), (rows, { asOf, thresholds }) => {
  const known = rows.filter((row) => row.kind !== null).reduce((sum, row) => sum + row.touches, 0);
  const own = rows.find((row) => row.kind === customers)?.touches ?? 0;
  return {
    kind: 'bars',
    title: t`${countWords(own)} of ${countWords(known)} touches were with customers`,
    subtitle: t`Touches by kind of account, count and share of the ${countWords(known)} with a known account, ${thresholds['time_days'] as number} days to ${asOf}`,
    rows: rows.map(({ kind, touches }) => ({
      label: kindWords(kind),
      person: null,
      account: null,
      count: touches,
      share: kind === null ? null : touches / known,
      amount: null,
      emphasis: kind === null ? 'aside' : kind === customers ? 'main' : 'none',
    })),
  };
});

export default defineHabit({
  title: 'Time with customers',
  question: 'How much of our contact is with people who already buy?',
  why: 'Nobody can say what the right share is, but each team should know its own: who only farms runs dry, who only hunts loses what was won.',
  ask: 'Is this the share that you would have chosen for the quarter, and what moved it?',
  next: 'Set the share that fits this quarter’s plan, and look at it again in a month.',
  group: 'Customers',
  measure: 'share',
  better: 'context',
  needs: ['deals.closed_on', 'activities.activity_id'],
  judged: 'recent',
  reach: 'time_days',
  about: 'touches',
  byCustomers: true,
  thresholds: {
    time_days: { value: 90, min: 1, max: 1000, unit: 'days', label: 'Touches of the last days' },
  },
  caseWords: { one: 'touch', many: 'touches' },
  outcomeWords: { hit: 'with a customer', miss: 'with somebody else', unknown: 'account unknown' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'deal', label: 'Deal' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Day' },
    { key: 'note', label: 'Kind of touch' },
    { key: 'part', label: 'With' },
  ],
  noteWords: ['call', 'email', 'meeting', 'visit', 'message', 'letter', customers, others],
  definition:
    'Calls, emails, meetings, visits, messages and letters of the days set that went out or both ways. A hit was with an account that had won a deal in the 1,095 days up to that day, or that is typed as customer today. Each touch counts once, however long it took. A touch whose account is unknown is unknown. The settings may hold other days.',
  coverageWords: 'of the touches have a known account',
  panels: [kinds],
  chart: 'kinds',
  measureWords: 'Share of touches that were with customers',
  headline: ({ number: { hits, n, value } }) => {
    const said = t`${countWords(hits)} of ${countWords(n)} touches were with customers`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}`;
  },
});

import { boolean, number, object, string } from 'zod';
import { later, say, t } from '../../language/t';
import { defineHabit, panel } from '../habit';
import { casesWords, concentration, countWords, percentWords } from '../words';

const caseWords = { one: later('win'), many: later('wins') };

const names: Record<string, string> = {
  referral: later('Referral'),
  'self-sourced': later('Self-sourced'),
  marketing: later('Marketing'),
  partner: later('Partner'),
  'existing customer': later('Existing customer'),
  web: later('Web'),
  own: later('Created by its owner'),
  given: later('Created by somebody else'),
  unknown: later('Source unknown'),
};

const sources = panel(
  'sources',
  object({ source: string(), is_own: boolean(), wins: number(), amount: number().nullable() }),
  (rows, { period }) => {
    const known = rows.filter((row) => row.source !== 'unknown');
    const wins = known.reduce((sum, row) => sum + row.wins, 0);
    const first = known[0];
    return {
      kind: 'bars',
      title: first ? t`Most wins by source: ${say(names[first.source] ?? first.source)}` : t`No win has a known source`,
      subtitle: t`Wins by source, count and share of the ${countWords(wins)} with a known source, ${period}; marked is what we brought about`,
      rows: rows.map((row) => ({
        label: say(names[row.source] ?? row.source),
        person: null,
        account: null,
        count: row.wins,
        share: row.source === 'unknown' ? null : row.wins / wins,
        amount: row.amount,
        emphasis: row.source === 'unknown' ? 'aside' : row.is_own ? 'main' : 'none',
      })),
    };
  },
);

export default defineHabit({
  title: 'Self-sufficiency',
  question: 'How many of our wins did we bring about ourselves?',
  why: 'Who lives on leads that others hand over stands still when they stop. Own prospecting, referrals and customers who buy again are in one’s own hands.',
  ask: 'If no lead came in for three months, where would your next five wins come from?',
  next: 'Look at the largest wins that were handed over, and plan how to find the next of their kind yourself.',
  group: 'Referrals',
  measure: 'share',
  better: 'higher',
  needs: ['deals.closed_on', 'deals.source'],
  fallbacks: [
    {
      id: 'creators',
      needs: ['deals.closed_on', 'deals.created_by'],
      proxy: 'deals that their owner created, for those that we brought about ourselves',
      measureWords: 'Share of wins that were created by their owner',
      coverageWords: 'of the wins say who created them',
      outcomeWords: {
        hit: 'created by its owner',
        miss: 'created by somebody else',
        unknown: 'unknown who created it',
      },
    },
  ],
  judged: 'window',
  about: 'decisions',
  thresholds: {},
  caseWords,
  outcomeWords: { hit: 'our own', miss: 'handed to us', unknown: 'source unknown' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Won' },
    { key: 'note', label: 'Source in the CRM' },
    { key: 'part', label: 'Taken for' },
    { key: 'amount', label: 'Amount' },
  ],
  noteWords: [
    'referral',
    'self-sourced',
    'marketing',
    'partner',
    'existing customer',
    'web',
    'own',
    'given',
    'unknown',
  ],
  definition:
    'Deals won in the period. A hit was self-sourced, a referral, or bought by an existing customer; marketing, the web and partners are the others. A partner’s referral is a partner deal. A win whose source is unknown is left out of the share.',
  coverageWords: 'of the wins have a known source',
  panels: [sources],
  chart: 'sources',
  measureWords: 'Share of wins with a known source that we brought about ourselves',
  headline: ({ number: { hits, n, value }, proxy, reps, filtered }) => {
    const [some, all] = [countWords(hits), casesWords(n, caseWords)];
    const said = proxy ? t`${some} of ${all} were created by their owner` : t`${some} of ${all} were our own doing`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
  },
});

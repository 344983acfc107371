import { t } from '../../language/t';
import { defineHabit } from '../habit';
import { countWords, percentWords } from '../words';

export default defineHabit({
  title: 'Noes said',
  question: 'Are noes said aloud, or left in the pipeline?',
  why: 'A no that is said frees everybody. One that stays in the pipeline is paid for again each week.',
  ask: 'When did you last close a deal as lost without being asked to?',
  next: 'Go through the open deals that look like a no, and say it where it is one.',
  group: 'Pipeline honesty',
  measure: 'share',
  better: 'higher',
  needs: ['deals.deal_id', 'deals.closed_on'],
  dependsOn: ['pipeline-of-noes'],
  judged: 'state',
  about: 'records',
  thresholds: {
    noes_said_days: { value: 90, min: 1, max: 1000, unit: 'days', label: 'Losses of the last days' },
  },
  caseWords: { one: 'no', many: 'noes' },
  outcomeWords: { hit: 'said', miss: 'left in the pipeline', unknown: 'unknown' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Lost on' },
    { key: 'note', label: 'Reason, or signs' },
    { key: 'amount', label: 'Amount' },
  ],
  noteWords: ['expected close passed', 'no touch', 'no next step', 'older than wins take', 'close date moved'],
  definition:
    'Deals lost in the last days, and open deals that show the signs of a no (as “Pipeline of noes” counts them). A hit is a deal that was closed as lost; the others are noes that nobody has said.',
  coverageWords: 'of the noes could be judged',
  panels: [],
  measureWords: 'Share of noes that were said',
  headline: ({ number: { hits, n, value } }) => {
    const [said, all] = [countWords(hits), countWords(n)];
    return value === null
      ? t`${said} of ${all} noes were said; the rest wait in the pipeline`
      : t`${said} of ${all} noes were said, ${percentWords(value)}; the rest wait in the pipeline`;
  },
});

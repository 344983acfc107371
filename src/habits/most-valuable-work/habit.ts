import { t } from '../../language/t';
import { defineHabit } from '../habit';
import { percentWords } from '../words';

export default defineHabit({
  title: 'Most valuable work',
  question: 'How much of the time on deals goes into those worth most?',
  why: 'Every deal asks for the same hour. Where it goes is decided by who calls first, unless somebody decides it before.',
  ask: 'Which deal got the most of your time last month, and would you give it that much again?',
  next: 'Look at the deals outside the top quarter that took the most minutes.',
  group: 'Rhythm',
  measure: 'share',
  weighted: true,
  better: 'context',
  needs: ['touches.on deals', 'deals.amount', 'deals.stage', 'deals.closed_on'],
  judged: 'recent',
  reach: 'valuable_days',
  about: 'touches',
  thresholds: {
    valuable_days: { value: 30, min: 1, max: 365, unit: 'days', label: 'Days back that touches are judged' },
  },
  caseWords: { one: 'touch on an open deal', many: 'touches on open deals' },
  outcomeWords: { hit: 'in the top quarter', miss: 'not in it', unknown: 'amount or win rate unknown' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Day' },
    { key: 'note', label: 'Kind' },
    { key: 'x', label: 'Minutes', unit: 'minutes' },
    { key: 'value', label: 'Expected value', unit: 'money' },
    { key: 'amount', label: 'Amount' },
  ],
  noteWords: ['call', 'meeting', 'visit', 'email', 'letter', 'message'],
  definition:
    'Touches of the days set on a deal that was open on that day; a touch of an account and no deal belongs to its most valuable open deal. A hit is on a deal in the top quarter of all deals open that day by expected value: the amount times the share of deals that were won of those that reached its stage, the team’s of 730 days. The stage is that of the day where the history tells it, else the last open one; amounts are those known on the day looked from. Each touch weighs its minutes: those recorded, else 60 for a meeting or visit, 15 for a call or letter, 5 for an email or message.',
  coverageWords: 'of the touches are on deals whose expected value is known',
  panels: [],
  measureWords: 'Share of the minutes that went into the top quarter of open deals',
  headline: ({ number: { hits, n, value } }) => {
    if (value !== null)
      return t`${percentWords(value)} of the time on deals went into the most valuable quarter of them`;
    return n === 1
      ? t`${hits} of 1 touch on an open deal were on the most valuable quarter of deals`
      : t`${hits} of ${n} touches on open deals were on the most valuable quarter of deals`;
  },
});

import { later, t } from '../../language/t';
import { defineHabit } from '../habit';
import { casesWords, countWords, percentWords } from '../words';

const caseWords = { one: later('small lead'), many: later('small leads') };
const dealWords = { one: later('small deal'), many: later('small deals') };

/** "3 of 12 small leads were touched twice or more, 25%" */
function saidOf(hits: number, all: string, value: number | null): string {
  const some = countWords(hits);
  const said =
    hits === 1 ? t`${some} of ${all} was touched twice or more` : t`${some} of ${all} were touched twice or more`;
  return value === null ? said : `${said}, ${percentWords(value)}`;
}

export default defineHabit({
  title: 'Small leads',
  question: 'Are the small leads followed as well?',
  why: 'Small customers grow, and know large ones. Nobody can tell from the first number which of them will.',
  ask: 'Which of your large customers began small, and who called them twice?',
  next: 'Call the small leads with one touch or none once more, or hand them to somebody who has the time.',
  group: 'Follow-through',
  measure: 'share',
  better: 'higher',
  needs: ['leads.value', 'leads.created_at', 'touches'],
  fallbacks: [
    {
      id: 'small-deals',
      needs: ['deals.amount', 'deals.created_at', 'touches.on deals'],
      proxy: 'small deals, for small leads',
      measureWords: 'Share of small deals touched twice or more in their first days',
      coverageWords: 'of the small deals were observed long enough',
      headline: ({ number: { hits, n, value } }) => saidOf(hits, casesWords(n, dealWords), value),
    },
  ],
  judged: 'window',
  about: 'touches',
  thresholds: {
    small_lead_days: { value: 14, min: 1, max: 365, unit: 'days', label: 'Days after the creation' },
  },
  caseWords,
  outcomeWords: { hit: 'followed', miss: 'not followed', unknown: 'not observed long enough' },
  columns: [
    { key: 'note', label: 'Lead' },
    { key: 'account', label: 'Account' },
    { key: 'deal', label: 'Deal' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Created' },
    { key: 'value', label: 'Touches', unit: 'count' },
    { key: 'amount', label: 'Value' },
  ],
  definition:
    'Leads created in the period, the set days ago or more, whose value is in the lowest quarter of all those of the period with a value; equal values share their place. Leads disqualified within these days are left out. A hit has two touches or more by anybody from the day after its creation to the last of the set days: with the lead, or with the contact, account or deal it became. Where touches do not reach over these days and fewer than two are found, the lead is unknown, and so is one disqualified on an unknown day.',
  coverageWords: 'of the small leads were observed long enough',
  panels: [],
  measureWords: 'Share of small leads touched twice or more in their first days',
  headline: ({ number: { hits, n, value } }) => saidOf(hits, casesWords(n, caseWords), value),
});

import { later, t } from '../../language/t';
import { leastShown } from '../estimate';
import { defineHabit, type Found } from '../habit';
import { waitsPanel } from '../waits';
import { casesWords, countWords, inUnitWords } from '../words';

const caseWords = { one: later('inbound lead'), many: later('inbound leads') };

function headlineIn(unit: 'hours' | 'days') {
  return ({ number: { n, value } }: Found) => {
    if (n < leastShown) return t`${casesWords(n, caseWords)}: too few to tell how soon they are touched`;
    if (value === null) return t`Over half of ${casesWords(n, caseWords)} are not touched yet`;
    const [all, within] = [countWords(n), inUnitWords(value, unit)];
    return unit === 'hours'
      ? t`Half of ${all} inbound leads are touched within ${within} of work`
      : t`Half of ${all} inbound leads are touched within ${within}`;
  };
}

export default defineHabit({
  title: 'Speed to the first touch',
  question: 'How soon do we touch a lead that came to us?',
  why: 'Who asks today talks to whoever answers today. After a day the question has gone to somebody else.',
  ask: 'What happens to a lead that comes in while you are with a customer?',
  next: 'Call the inbound leads that nobody has touched, the newest first.',
  group: 'Follow-through',
  measure: 'median',
  unit: 'hours',
  better: 'lower',
  needs: ['leads.inbound', 'leads.created_at', 'leads.time', 'touches.time'],
  fallbacks: [
    {
      id: 'days',
      needs: ['leads.inbound', 'leads.created_at', 'touches'],
      proxy: 'days, for working hours',
      unit: 'days',
      measureWords: 'Median days to the first touch',
      headline: headlineIn('days'),
    },
  ],
  judged: 'window',
  about: 'touches',
  thresholds: {},
  caseWords,
  outcomeWords: { hit: 'known', miss: 'none', unknown: 'not observed long enough' },
  columns: [
    { key: 'note', label: 'Lead' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Created' },
    { key: 'value', label: 'Waited' },
    { key: 'part', label: 'First touch' },
    { key: 'amount', label: 'Value' },
  ],
  noteWords: ['within 1 hour', 'within 4 hours', 'within a day', 'within 3 days', 'longer', 'not yet', 'unknown'],
  definition:
    'Leads from the web, marketing or a referral that were created in the period, and the working hours (9 to 17 on workdays) to the first touch by anybody that no machine sent: with the lead, or with the contact, account or deal it became. Left out are leads touched before their creation, and imports in bulk: over 20 leads, or over a fifth of at least 20, in one minute (in one day, where the files hold days only). What nobody touched waited until the end of the day looked from, what was disqualified until that day: the median takes both as longer than that (Kaplan and Meier). A lead is unknown where the owner’s touches do not reach over its wait, or its disqualification has no day.',
  coverageWords: 'of the inbound leads were observed long enough',
  panels: [waitsPanel(later('Inbound leads'), caseWords)],
  chart: 'waits',
  measureWords: 'Median working hours to the first touch',
  headline: headlineIn('hours'),
});

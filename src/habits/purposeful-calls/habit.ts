import { number, object, string } from 'zod';
import { defineHabit, panel } from '../habit';
import { casesWords, concentration, countWords, percentWords } from '../words';

const caseWords = { one: 'call or meeting', many: 'calls and meetings' };

const names: Record<string, string> = {
  purpose: 'A purpose',
  'bare type': 'Only what it was: “Call”',
  blank: 'Nothing',
  'check-in': 'Only a check-in',
};

const subjects = panel('subjects', object({ part: string(), cases: number() }), (rows, { period }) => {
  const total = rows.reduce((sum, row) => sum + row.cases, 0);
  const without = rows.find((row) => row.part !== 'purpose');
  const most: Record<string, string> = {
    'bare type': 'say only what they were, “Call” or “Meeting”',
    blank: 'have no subject',
    'check-in': 'are only check-ins',
  };
  return {
    kind: 'bars',
    title: without ? `Of those without a purpose, most ${most[without.part] ?? ''}` : 'Every subject names a purpose',
    subtitle: `Calls and meetings by what their subject names, count and share of ${countWords(total)}, ${period}`,
    rows: rows.map((row) => ({
      label: names[row.part] ?? row.part,
      person: null,
      account: null,
      count: row.cases,
      share: row.cases / total,
      amount: null,
      emphasis: row.part === 'purpose' ? 'main' : 'none',
    })),
  };
});

export default defineHabit({
  title: 'Purposeful calls',
  question: 'Does every call and meeting have a purpose?',
  why: 'A call “to check in” asks the customer for time and brings nothing. A purpose that can be written down is one that was thought of.',
  ask: 'What did the customer get out of your last three calls without a purpose?',
  next: 'Write the purpose into the subject before dialling; where there is none, find one or do not call.',
  group: 'Preparation',
  measure: 'share',
  better: 'higher',
  needs: ['touches', 'activities.subject'],
  judged: 'recent',
  reach: 'purpose_days',
  about: 'records',
  thresholds: {
    purpose_days: { value: 90, min: 1, max: 1000, unit: 'days', label: 'Days back that calls are judged' },
  },
  caseWords,
  outcomeWords: { hit: 'a purpose', miss: 'no purpose', unknown: 'unknown' },
  columns: [
    { key: 'note', label: 'Subject', own: true },
    { key: 'part', label: 'Names' },
    { key: 'account', label: 'Account' },
    { key: 'deal', label: 'Deal' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Day' },
  ],
  definition:
    'Calls, meetings and visits of the days set. A hit has a subject that names a purpose: it is not blank, not the mere type of activity in English, German, French, Spanish or Portuguese (“Call”, “Termin”, “Réunion 2”), and not a check-in and nothing else. A check-in is told by the phrases in the subject; where the text speaks of something more, such as a price or feedback, it is none.',
  coverageWords: 'of the calls and meetings could be judged',
  panels: [subjects],
  chart: 'subjects',
  measureWords: 'Share of calls and meetings whose subject names a purpose',
  headline: ({ number: { hits, n, value }, reps, filtered }) =>
    `${countWords(hits)} of ${casesWords(n, caseWords)} name a purpose${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`,
});

import { number, object, string } from 'zod';
import { later, say, t } from '../../language/t';
import { defineHabit, panel } from '../habit';
import { casesWords, concentration, countWords, percentWords } from '../words';

const caseWords = { one: later('call or meeting'), many: later('calls and meetings') };

const names: Record<string, string> = {
  purpose: later('A purpose'),
  'bare type': later('Only what it was: “Call”'),
  blank: later('Nothing'),
  'check-in': later('Only a check-in'),
};

/** What is said of the commonest subjects without a purpose. */
function mostWords(part: string): string {
  if (part === 'blank') return t`Of those without a purpose, most have no subject`;
  if (part === 'check-in') return t`Of those without a purpose, most are only check-ins`;
  return t`Of those without a purpose, most say only what they were, “Call” or “Meeting”`;
}

const subjects = panel('subjects', object({ part: string(), cases: number() }), (rows, { period }) => {
  const total = rows.reduce((sum, row) => sum + row.cases, 0);
  const without = rows.find((row) => row.part !== 'purpose');
  return {
    kind: 'bars',
    title: without ? mostWords(without.part) : t`Every subject names a purpose`,
    subtitle: t`Calls and meetings by what their subject names, count and share of ${countWords(total)}, ${period}`,
    rows: rows.map((row) => ({
      label: say(names[row.part] ?? row.part),
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
  noteWords: ['purpose', 'bare type', 'blank', 'check-in'],
  definition:
    'Calls, meetings and visits of the days set. A hit has a subject that names a purpose: it is not blank, not the mere type of activity in English, German, French, Spanish or Portuguese (“Call”, “Termin”, “Réunion 2”), and not a check-in and nothing else. A check-in is told by the phrases in the subject; where the text speaks of something more, such as a price or feedback, it is none.',
  coverageWords: 'of the calls and meetings could be judged',
  panels: [subjects],
  chart: 'subjects',
  measureWords: 'Share of calls and meetings whose subject names a purpose',
  headline: ({ number: { hits, n, value }, reps, filtered }) => {
    const said = t`${countWords(hits)} of ${casesWords(n, caseWords)} name a purpose`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
  },
});

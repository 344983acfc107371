import { boolean, object, string } from 'zod';
import { t } from '../../language/t';
import { defineHabit, panel } from '../habit';
import { monthsOf } from '../periods';
import { percentWords } from '../words';

const months = panel(
  'months',
  object({ rep: string(), name: string(), month: string(), hit: boolean().nullable() }),
  (rows, { asOf, windowDays, period }) => {
    const columns = monthsOf(asOf, windowDays).filter(({ whole }) => whole);
    const people = new Map(rows.map((row) => [row.rep, row.name]));
    const never = [...people.keys()].filter((rep) => rows.every((row) => row.rep !== rep || row.hit !== true)).length;
    return {
      kind: 'grid',
      title: never === 0 ? t`Everybody was coached at least once` : t`${never} of ${people.size} were not coached once`,
      subtitle: t`Months with coaching, by rep and whole month, ${period}`,
      columns: columns.map(({ label }) => label),
      rows: [...people].map(([rep, label]) => {
        const own = columns.map(({ from }) => rows.find((row) => row.rep === rep && row.month === from));
        return {
          label,
          person: rep,
          account: null,
          counts: own.map((row) => (row?.hit ? 1 : 0)),
          of: own.map((row) => (row && row.hit !== null ? 1 : 0)),
        };
      }),
    };
  },
);

export default defineHabit({
  title: 'Coaching rhythm',
  question: 'Is every rep coached every month?',
  why: 'Skills fade without somebody who watches. A month without coaching is one in which only the numbers were talked about.',
  ask: 'What did we agree the last time we went through one of your calls, and how has it gone?',
  next: 'Book the next coaching with every rep who had none this month, before the month is over.',
  group: 'Rhythm',
  measure: 'share',
  better: 'higher',
  needs: ['tag.coaching'],
  judged: 'window',
  about: 'records',
  counts: true,
  thresholds: {},
  caseWords: { one: 'month of a rep', many: 'months of reps' },
  outcomeWords: { hit: 'coached', miss: 'not coached', unknown: 'not observed' },
  columns: [
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Month from' },
    { key: 'value', label: 'Times', unit: 'count' },
  ],
  definition:
    'Each rep and each whole calendar month of the period between the rep’s first and last day. A hit has an activity whose text speaks of coaching and that the rep owns or takes part in. Where none is found and the rep’s touches do not reach over the month, it is unknown.',
  coverageWords: 'of the months were observed',
  panels: [months],
  chart: 'months',
  measureWords: 'Share of months with coaching, over all reps',
  headline: ({ number: { hits, n, value } }) => {
    const share = value === null ? '' : `, ${percentWords(value)}`;
    return n === 1
      ? `${t`There was coaching in ${hits} of 1 month of a rep`}${share}`
      : `${t`There was coaching in ${hits} of ${n} months of reps`}${share}`;
  },
});

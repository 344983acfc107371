import { number, object, string } from 'zod';
import { t } from '../../language/t';
import { shareOf } from '../estimate';
import { defineHabit, panel } from '../habit';
import { monthsOf } from '../periods';
import { countWords, percentWords } from '../words';

const stages = panel(
  'stages',
  object({ pipeline: string().nullable(), stage: string(), reached: number(), lost_there: number() }),
  (rows, { period }) => {
    const several = new Set(rows.map((row) => row.pipeline)).size > 1;
    const most = rows.reduce((top, row) => (row.lost_there > top.lost_there ? row : top));
    const lost = rows.reduce((sum, row) => sum + row.lost_there, 0);
    return {
      kind: 'rates',
      title:
        lost === 0
          ? t`No no has a known stage`
          : t`Most noes are said at ${most.stage}: ${countWords(most.lost_there)} of ${countWords(lost)}`,
      subtitle: t`Of the decided deals that reached a stage, the share lost there, ${period}; deals whose stages are unknown are left out`,
      facts: [],
      rows: rows.map((row) => ({
        label: several && row.pipeline ? `${row.pipeline} › ${row.stage}` : row.stage,
        person: null,
        account: null,
        number: shareOf({ hits: row.lost_there, misses: row.reached - row.lost_there, unknown: 0 }),
        emphasis: row === most && lost > 0 ? 'main' : 'none',
        facts: [],
      })),
    };
  },
);

const months = panel(
  'months',
  object({ month: string(), decided: number(), lost: number() }),
  (rows, { asOf, windowDays, period }) => {
    const lost = rows.reduce((sum, row) => sum + row.lost, 0);
    const counted = monthsOf(asOf, windowDays).map(({ from, label, whole }) => {
      const row = rows.find(({ month }) => month.slice(0, 7) === from.slice(0, 7));
      return { from, label, whole, count: row?.lost ?? 0, of: row?.decided ?? 0 };
    });
    const whole = counted.filter((month) => month.whole);
    const mean = whole.reduce((sum, month) => sum + month.count, 0) / Math.max(1, whole.length);
    return {
      kind: 'series',
      title: whole.length > 0 ? t`About ${countWords(Math.round(mean))} noes a month` : t`${countWords(lost)} noes`,
      subtitle: t`Deals lost per month, of those decided, ${period}, n = ${countWords(lost)}`,
      rows: counted,
    };
  },
);

const reps = panel(
  'reps',
  object({ rep: string(), name: string(), month: string(), decided: number(), lost: number() }),
  (rows, { asOf, windowDays, period }) => {
    const columns = monthsOf(asOf, windowDays);
    const people = new Map(rows.map((row) => [row.rep, row.name]));
    const totals = [...people.keys()].map((rep) =>
      rows.filter((row) => row.rep === rep).reduce((sum, row) => sum + row.lost, 0),
    );
    const [least, most] = [Math.min(...totals), Math.max(...totals)];
    return {
      kind: 'grid',
      title:
        least === most
          ? t`${countWords(most)} noes a rep`
          : t`From ${countWords(least)} to ${countWords(most)} noes a rep`,
      subtitle: t`Deals lost by rep and month, ${period}`,
      columns: columns.map(({ label }) => label),
      rows: [...people].map(([rep, label]) => {
        const own = columns.map(({ from }) =>
          rows.find((row) => row.rep === rep && row.month.slice(0, 7) === from.slice(0, 7)),
        );
        return {
          label,
          person: rep,
          account: null,
          counts: own.map((row) => row?.lost ?? 0),
          of: own.map((row) => row?.decided ?? 0),
        };
      }),
    };
  },
);

export default defineHabit({
  title: 'No-rate',
  question: 'How many decisions end in a no, and where?',
  why: 'A no is an answer: it frees the time that a silent deal keeps. Where noes come late, the work before them was lost too.',
  ask: 'Which of your last five noes could you have heard a stage earlier, and what question would have brought it out?',
  next: 'Open the noes of the stage where most are said, and look for what was known before that stage.',
  group: 'Pipeline honesty',
  measure: 'share',
  better: 'context',
  core: true,
  needs: ['deals.deal_id', 'deals.closed_on'],
  besideOf: 'pipeline-of-noes',
  beside: { with_unsaid: { label: 'If every pipeline of noes were a no', unit: 'share' } },
  judged: 'window',
  about: 'decisions',
  thresholds: {},
  caseWords: { one: 'decision', many: 'decisions' },
  outcomeWords: { hit: 'lost', miss: 'won', unknown: 'unknown' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Decided' },
    { key: 'note', label: 'Reason in the CRM' },
    { key: 'amount', label: 'Amount' },
  ],
  definition:
    'Deals won or lost in the period. A hit is a lost deal. Deals marked won or lost without a closing date cannot be placed in a period and are left out.',
  coverageWords: 'of the decided deals have an outcome and a date',
  panels: [stages, months, reps],
  chart: 'stages',
  measureWords: 'Share of decided deals that were lost',
  headline: ({ number: { hits, n, value }, panels }) => {
    const where = panels.find((one) => one.id === 'stages');
    const stage = where?.kind === 'rates' ? where.rows.find((row) => row.emphasis === 'main') : undefined;
    const at = stage && stage.number.hits > 0 ? t`, most of all at ${stage.label}` : '';
    const said = t`${countWords(hits)} of ${countWords(n)} decisions were a no`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}${at}`;
  },
});

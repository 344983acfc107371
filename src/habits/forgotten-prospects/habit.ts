import { boolean, number, object, string } from 'zod';
import { later, t } from '../../language/t';
import { defineHabit, panel } from '../habit';
import { casesWords, concentration, percentWords } from '../words';

const caseWords = { one: later('prospect'), many: later('prospects') };

const prospects = panel(
  'prospects',
  object({
    case_id: string(),
    account: string().nullable(),
    label: string(),
    rep: string().nullable(),
    value: number().nullable(),
    amount: number().nullable(),
    hit: boolean().nullable(),
    prospects: number(),
  }),
  (rows, { period, thresholds }) => {
    const all = rows[0]?.prospects ?? 0;
    const whom =
      all > rows.length ? t`the ${rows.length} silent longest of ${all} prospects` : casesWords(all, caseWords);
    const never = rows.filter((row) => row.value === null).length;
    return {
      kind: 'dots',
      unit: 'days',
      threshold: thresholds['forgotten_days'] as number,
      title:
        never === 0
          ? t`The silence of each prospect, up to ${rows[0]?.value ?? 0} days`
          : never === 1
            ? t`1 prospect never touched at all`
            : t`${never} prospects never touched at all`,
      subtitle: t`Days since the last touch of each open lead and prospect account, ${period}, ${whom}; the line is the threshold`,
      rows: rows.map(({ case_id, account, label, rep, value, amount, hit }) => ({
        case_id,
        label,
        person: null,
        account,
        value,
        amount,
        hit,
        rep,
      })),
    };
  },
);

function silentWords(hits: number, n: number, days: number): string {
  if (n === 1)
    return hits === 1
      ? t`1 of 1 prospect has not heard from us in ${days} days`
      : t`0 of 1 prospect have not heard from us in ${days} days`;
  return hits === 1
    ? t`1 of ${n} prospects has not heard from us in ${days} days`
    : t`${hits} of ${n} prospects have not heard from us in ${days} days`;
}

export default defineHabit({
  title: 'Forgotten prospects',
  question: 'Which prospects did we begin with and then forget?',
  why: 'The work of finding them is done. Most who buy in the end were called more often than most sellers call.',
  ask: 'Which of these would you still call if they had written to you this morning?',
  next: 'Call each forgotten prospect once more, or close the lead and say why.',
  group: 'Follow-through',
  measure: 'share',
  better: 'lower',
  needs: ['touches', ['leads.created_at', 'touches.on deals']],
  judged: 'state',
  noPast: 'The files hold today’s leads and kinds of accounts only',
  about: 'touches',
  thresholds: {
    forgotten_days: { value: 90, min: 1, max: 1000, unit: 'days', label: 'Days without a touch of a prospect' },
  },
  caseWords,
  outcomeWords: { hit: 'forgotten', miss: 'touched', unknown: 'not observed long enough' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'note', label: 'Lead' },
    { key: 'part', label: 'Kind' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Last touch' },
    { key: 'value', label: 'Days since', unit: 'days' },
    { key: 'amount', label: 'Value' },
  ],
  noteWords: ['lead', 'account'],
  definition:
    'Open leads created the set days ago or more, and accounts that are no customer, are typed as prospect or not at all, and were touched before. A hit has no touch by anybody in the days set: of a lead, with the lead or with the contact, account or deal it is linked to. Where the owner’s touches do not reach over these days and none is found, it is unknown. Leads without a creation date are left out.',
  coverageWords: 'of the prospects were observed long enough',
  panels: [prospects],
  chart: 'prospects',
  measureWords: 'Share of prospects without a touch in the days set',
  headline: ({ number: { hits, n, value }, reps, filtered, thresholds }) =>
    `${silentWords(hits, n, thresholds['forgotten_days'] as number)}${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`,
});

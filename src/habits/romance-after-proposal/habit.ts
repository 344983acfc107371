import { array, boolean, number, object, string } from 'zod';
import { later, t } from '../../language/t';
import { defineHabit, panel } from '../habit';
import { dayWords } from '../periods';
import { casesWords, countWords, percentWords } from '../words';

const caseWords = { one: later('open proposal'), many: later('open proposals') };

const deals = panel(
  'deals',
  object({
    case_id: string(),
    account: string().nullable(),
    label: string(),
    rep: string().nullable(),
    value: number().nullable(),
    amount: number().nullable(),
    hit: boolean().nullable(),
    deals: number(),
  }),
  (rows, { period, thresholds }) => {
    const all = rows[0]?.deals ?? 0;
    const [shown, proposals] = [countWords(rows.length), casesWords(all, caseWords)];
    const which = all > rows.length ? t`the ${shown} largest of ${proposals}` : proposals;
    const days = thresholds['romance_days'] as number;
    const silent = rows.filter((row) => row.hit === false).length;
    return {
      kind: 'dots',
      unit: 'days',
      threshold: days,
      title: t`${casesWords(silent, caseWords)} without a touch for ${countWords(days)} days or more`,
      subtitle: t`Days since the last touch of each open deal that has reached a proposal, ${period}, ${which}; the line is the threshold`,
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

const timeLines = panel(
  'time-lines',
  object({
    case_id: string(),
    account: string().nullable(),
    label: string(),
    rep: string().nullable(),
    amount: number().nullable(),
    value: number().nullable(),
    hit: boolean().nullable(),
    proposed_on: string().nullable(),
    seen_from: string().nullable(),
    touches: array(string()),
    until: string(),
    deals: number(),
    silent: number(),
  }),
  (rows, { thresholds }) => {
    const [first] = rows;
    if (!first) return null;
    const { until, deals: all, silent } = first;
    const days = thresholds['romance_days'] as number;
    const longest = Math.max(0, ...rows.map(({ hit, value }) => (hit === false ? (value ?? 0) : 0)));
    const cut =
      all > rows.length
        ? t`; the ${countWords(rows.length)} largest, silent ones first, of ${countWords(all)}`
        : `, n = ${countWords(all)}`;
    return {
      kind: 'lines',
      quiet: days,
      until,
      title:
        silent === 0
          ? t`No proposal was silent for ${countWords(days)} days`
          : longest > 0
            ? t`The longest of these silences has lasted ${countWords(longest)} days`
            : t`${casesWords(silent, caseWords)} without any touch`,
      subtitle: `${t`Each open deal from its proposal, the ring, to ${dayWords(until)}, a tick for each day with a touch. Dotted: ${countWords(days)} days or more without; thick: silent now`}${cut}`,
      rows: rows.map(({ case_id, account, label, rep, amount, hit, proposed_on, seen_from, touches }) => ({
        case_id,
        label,
        person: null,
        account,
        rep,
        amount,
        from: proposed_on,
        seenFrom: seen_from,
        touches,
        isQuiet: hit === null ? null : !hit,
      })),
    };
  },
);

export default defineHabit({
  title: 'Romance after the proposal',
  question: 'Do we stay in touch once the proposal is out?',
  why: 'Attention is greatest before the offer and fades after it, just when the customer talks about us without us.',
  ask: 'Who at this customer is talking about our proposal this week, and when did you last hear them?',
  next: 'Call the silent proposals, the largest first, with something new to say.',
  group: 'Follow-through',
  measure: 'share',
  better: 'higher',
  needs: ['proposals', 'touches.on deals'],
  fallbacks: [
    {
      id: 'last-activity',
      needs: ['proposals', 'deals.last_activity_on'],
      proxy: 'the deal’s last activity date, for touches',
      coverageWords: 'of the open proposals have a last activity date',
      outcomeWords: { hit: 'active', miss: 'silent', unknown: 'no last activity date' },
    },
  ],
  judged: 'state',
  about: 'touches',
  beside: {
    blocks_won: { label: 'Fortnights with a touch after the proposal, deals won', unit: 'share' },
    blocks_lost: { label: 'Fortnights with a touch after the proposal, deals lost', unit: 'share' },
  },
  thresholds: {
    romance_days: { value: 14, min: 1, max: 365, unit: 'days', label: 'Days in which a touch counts' },
  },
  caseWords,
  outcomeWords: { hit: 'touched', miss: 'silent', unknown: 'not observed long enough' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Last touch' },
    { key: 'value', label: 'Days since', unit: 'days' },
    { key: 'amount', label: 'Amount' },
    { key: 'note', label: 'Note' },
  ],
  noteWords: [
    'The files hold no touches of the owner for the whole of this time',
    'No touch in the files',
    'No last activity date that can be used',
  ],
  definition:
    'Open deals that are at a proposal or a negotiation, or were. A hit was touched by anybody in the days set: on the deal itself, or on its account and no other deal. Without a touch, a deal whose owner’s touches do not reach over these days is unknown. Beside it: deals decided in the period 28 days or more after their proposal, in blocks of 14 days from the proposal on, and the share of these blocks with a touch.',
  coverageWords: 'of the open proposals were observed long enough',
  panels: [timeLines, deals],
  chart: 'time-lines',
  measureWords: 'Share of open proposals touched in the days set',
  headline: ({ number: { hits, n, value }, thresholds }) => {
    const [some, all] = [countWords(hits), casesWords(n, caseWords)];
    const days = countWords(thresholds['romance_days'] as number);
    const said =
      hits === 1
        ? t`${some} of ${all} was touched in the last ${days} days`
        : t`${some} of ${all} were touched in the last ${days} days`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}`;
  },
});

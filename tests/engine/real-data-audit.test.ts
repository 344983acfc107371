import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { habits } from '../../src/habits';
import { auditAll } from '../../src/habits/audit';
import { fedBy } from '../../src/habits/feeds';
import { sharedDir } from '../shared';
import { openExport } from './open-export';

const shared = sharedDir();

/** What decided deals with their closing dates tell. */
const decided = ['no-rate', 'quarter-end-rush', 'steady-results'];
/** With their creation dates, and the closing dates expected of open ones. */
const dated = ['daily-prospecting', 'noes-said', 'pipeline-of-noes', 'slipped-close-dates', 'time-to-no'];
/** With their accounts; of who referred whom nothing, so that repeats stand for two-future-sales. */
const bought = ['drifting-customers', 'repeat-customers', 'two-future-sales'];
const sourced = ['referral-conversion', 'self-sufficiency'];
const lost = ['no-decision-losses', 'price-led-losses'];
/** Told by open deals that are at a proposal, and by wins, which have been there. */
const asked = 'asking-for-the-business';
/** What stands in where contacts have an account and nothing else. */
const onFile = ['career-follow', 'partner-depth'];
/** What touches with customers and on deals tell. */
const touched = [
  ...['after-the-sale', 'attention-and-yield', 'even-attention', 'forgotten-prospects', 'fresh-look'],
  ...['growth-or-maintenance', 'inside-team', 'most-valuable-work', 'neglected-accounts', 'planned-days'],
  ...['purposeful-calls', 'recharge', 'romance-after-proposal', 'small-leads', 'time-with-customers', 'touch-rhythm'],
];
/** What meetings with their length, text and day of entry tell. */
const met = ['account-reviews', 'meeting-next-step', 'notes-kept', 'promises-kept', 'top-ten-face-to-face'];

/** By texts alone: headers do not say which tags the activities carry. */
const byTexts = [
  'coaching-rhythm',
  'customers-asked',
  'endorsements',
  'handover',
  'on-notice',
  'price-first',
  'quid-pro-quo',
  'referral-asks',
  'thank-yous',
];

/** The habits that each data set can feed, read off its headers and what stands under them. */
const fed: Record<string, readonly string[]> = {
  // Deals alone: account_name, lead_source, created_date, close_date, stage, amount, loss_reason, lost_at_stage.
  b2b_opps_loss_reasons: [...decided, ...dated, ...bought, ...sourced, ...lost, asked, 'price-excuse'],
  // Deals of customers without an owner: no source, no reason.
  crm_reps_opps_apache: [...decided, ...dated, ...bought, asked],
  // Deals, contacts, goals, appointments and emails with what they regard. No history, notes, tasks or creation of accounts;
  // what came in has a day and no time.
  d365_demo: [
    ...[...decided, ...dated, ...bought, ...sourced, ...lost, asked, ...onFile, ...touched, ...met],
    ...['motives-early', 'next-steps', 'price-excuse', 'quota-pace'],
  ],
  // Deals of contacts without a company: no creation date, no owner.
  duckflow_crm: [...decided, ...sourced, asked, 'slipped-close-dates'],
  // Deals without stage, amount or closing day, a third of them created on one day; two tasks to be done.
  hubspot_fivetran_seeds: ['next-steps', 'promises-kept'],
  // Eight deals with nothing in them.
  hubspot_raw_upper: [],
  // Reasons without the stage that the deal was lost at; quotas in a column of the reps.
  meridian_deals_quota: [...decided, ...dated, ...bought, ...lost, asked, 'quota-pace'],
  // All was created on one day, leads too, and all tasks are open; accounts have an owner and a last activity.
  sf_data_cloud_workshop: [
    ...[...decided, ...dated.filter((id) => id !== 'time-to-no'), ...bought, asked, ...onFile],
    ...['attention-and-yield', 'neglected-accounts', 'next-steps', 'promises-kept', 'self-sufficiency'],
    'time-with-customers',
  ],
  // Deals created on one day, with their history and last activity; accounts without an owner.
  sf_devorg_powerbi: [
    ...[...decided, ...bought, ...sourced, asked, ...onFile, 'noes-said', 'pipeline-of-noes', 'price-drops'],
    ...['romance-after-proposal', 'slipped-close-dates'],
  ],
  // Deals with their history, tasks and events done, contacts with a title; one open deal at 65%.
  sf_fivetran_seeds: [
    ...[...decided, ...dated, ...bought, ...sourced, asked, ...onFile, ...touched, ...met],
    ...['decision-makers', 'opened-not-rushed', 'preparation', 'price-drops'],
  ],
};

describe.skipIf(!shared)('the audit of real data sets (needs ../shared)', () => {
  const counts: string[] = [];
  afterAll(() => process.stdout.write(`Habits computed: ${counts.join(', ')}\n`));

  it.each(Object.entries(fed))(
    '%s: what its columns feed is computed, the rest says what is missing',
    async (set, ids) => {
      const { db, files, info, loaded } = await openExport(join(shared ?? '', 'real-data', set));
      expect(loaded.length).toBeGreaterThan(0);
      const results = await auditAll(db, { asOf: info.asOf, windowDays: 365, thresholds: {}, rep: null });
      expect(results.map(({ id }) => id)).toEqual(habits.map(({ id }) => id).sort());
      const computed = results.flatMap(({ id, kind }) => (kind === 'computed' ? [id] : []));
      counts.push(`${set} ${computed.length}`);
      // What the page promised before a row was read is no less.
      expect(fedBy(files.map(({ mapping }) => mapping))).toBeGreaterThanOrEqual(computed.length);
      const sure = (some: readonly string[]) => some.filter((id) => !byTexts.includes(id)).sort();
      expect(sure(computed)).toEqual(sure(ids));
      for (const result of results)
        if (result.kind === 'missing') {
          expect(result.columns.length, result.id).toBeGreaterThan(0);
          expect(result.words, result.id).toContain(result.columns[0]?.words);
        }
    },
  );
});

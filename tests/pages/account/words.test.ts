import { beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../../src/accounts/read';
import { setLocale } from '../../../src/language/format';
import { caseOf, dealsTitle, figuresOf, lifeOf, lifeRows, lifeSubtitle } from '../../../src/pages/account/words';

beforeAll(() => setLocale(() => 'en-GB'));

const asOf = '2025-06-30';
const facts: Account['facts'] = {
  account_name: 'Acme',
  owner_name: null,
  kind: null,
  tier: null,
  industry: null,
  region: null,
  created_on: null,
  last_activity_on: null,
  won: 0,
  lost: 0,
  first_won_on: null,
  won_amount: 0,
  open: 0,
  open_amount: null,
  touches: 0,
  last_touch_on: null,
  amount_days: 730,
  has_touches: false,
};
const empty: Account = { facts, deals: [], touches: [], referrals: [], people: [], cases: [] };
const wordsOf = (more: Partial<Account['facts']>) =>
  Object.fromEntries(
    figuresOf({ ...empty, facts: { ...facts, ...more } }, asOf).map(({ term, words }) => [term, words]),
  );

describe('the figures of an account', () => {
  it('leave out what the files cannot tell', () => {
    expect(wordsOf({})).toEqual({ Owner: 'nobody', 'Won in 730 days': '0', 'Won, ever': 'nothing', Open: 'nothing' });
    expect(wordsOf({ last_activity_on: '2025-06-29' })['Last activity']).toBe('29 Jun 2025, 1 day ago');
  });

  it('say when somebody was touched last, or that nobody ever was', () => {
    expect(wordsOf({ has_touches: true })['Last touch']).toBe('never, by these files');
    const touched = wordsOf({
      has_touches: true,
      touches: 2,
      last_touch_on: '2025-05-31',
      last_activity_on: '2025-06-29',
    });
    expect(touched['Last touch']).toBe('31 May 2025, 30 days ago');
    expect(touched['Last activity']).toBeUndefined();
  });

  it('count deals in words', () => {
    expect(wordsOf({ won: 1, first_won_on: '2024-01-02', open: 2, open_amount: 1500 })).toMatchObject({
      'Won, ever': '1 deal, the first on 2 Jan 2024',
      Open: '2 deals, 1.5k',
    });
    expect(dealsTitle(facts)).toBe('No deal by this day');
    expect(dealsTitle({ ...facts, won: 1, open: 2 })).toBe('1 deal won, 2 open');
    expect(dealsTitle({ ...facts, lost: 1200 })).toBe('1,200 deals lost');
  });
});

it('the time line and its table hold the same things, and the words explain only what is drawn', () => {
  const account: Account = {
    ...empty,
    deals: [
      {
        deal_id: '1',
        deal_name: 'Line',
        owner_name: 'Ann',
        from_on: '2025-01-02',
        to_on: '2025-02-03',
        state: 'won',
        amount: 1,
        reason: null,
        stage: null,
      },
      {
        deal_id: '2',
        deal_name: 'Undated',
        owner_name: null,
        from_on: null,
        to_on: null,
        state: 'lost',
        amount: null,
        reason: null,
        stage: null,
      },
    ],
    touches: [{ kind: 'email', happened_on: '2025-01-05', came_in: true, person_name: 'Ann', contact_name: 'Cy' }],
  };
  const line = lifeOf(account, asOf);
  expect(lifeSubtitle(line, asOf)).toContain('A bar is a deal');
  expect(lifeSubtitle(line, asOf)).not.toContain('▲');
  expect(lifeRows(account)).toEqual([
    ['3 Feb 2025', 'Deal won: Line', 'Ann'],
    ['5 Jan 2025', 'Email that came in: Cy', 'Ann'],
    ['2 Jan 2025', 'Deal begun: Line', 'Ann'],
    ['no day', 'Deal begun: Undated', ''],
    ['no day', 'Deal lost: Undated', ''],
  ]);
});

it('a case stands on the side that its habit says', () => {
  const one = { case_id: '1', happened_on: null, amount: null, deal_name: null, rep_name: null };
  expect(caseOf({ ...one, habit: 'neglected-accounts', hit: true })).toMatchObject({
    title: 'Neglected accounts',
    side: 'bad',
  });
  expect(caseOf({ ...one, habit: 'neglected-accounts', hit: false }).side).toBe('good');
  expect(caseOf({ ...one, habit: 'no-rate', hit: true }).side).toBe('context');
});

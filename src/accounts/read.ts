import { boolean, enum as oneOf, number, object, string, type infer as Infer } from 'zod';
import type { Db } from '../db/db';
import { identifier, literal } from '../db/sql';
import { habits } from '../habits';
import { CaseTables, caseTable } from '../habits/case-tables';
import { inTurn } from '../habits/in-turn';
import { setLook, type AuditSettings } from '../habits/settings';
import accountSql from './account.sql?raw';
import dealsSql from './deals.sql?raw';
import peopleSql from './people.sql?raw';
import referralsSql from './referrals.sql?raw';
import touchesSql from './touches.sql?raw';

const text = string().nullable();

const accountRow = object({
  account_name: string(),
  owner_name: text,
  kind: text,
  tier: text,
  industry: text,
  region: text,
  created_on: text,
  last_activity_on: text,
  won: number(),
  lost: number(),
  first_won_on: text,
  won_amount: number(),
  open: number(),
  open_amount: number().nullable(),
  touches: number(),
  last_touch_on: text,
  /** Days that the amount won reaches back. */
  amount_days: number(),
  /** The files hold touches, of whomever. */
  has_touches: boolean(),
});

const dealRow = object({
  deal_id: string(),
  deal_name: string(),
  owner_name: text,
  from_on: text,
  /** Null of an open deal, and of one that nobody dated. */
  to_on: text,
  state: oneOf(['won', 'lost', 'open']),
  amount: number().nullable(),
  reason: text,
  stage: text,
});

const touchRow = object({
  kind: string(),
  happened_on: string(),
  came_in: boolean(),
  person_name: text,
  contact_name: text,
});

const referralRow = object({
  way: oneOf(['in', 'out']),
  happened_on: text,
  deal_name: string(),
  account_id: text,
  account_name: text,
  contact_name: text,
  is_won: boolean(),
});

const personRow = object({
  contact_name: string(),
  title: text,
  touches: number(),
  last_on: text,
  has_left: boolean(),
});

const caseRow = object({
  habit: string(),
  case_id: string(),
  happened_on: text,
  hit: boolean(),
  amount: number().nullable(),
  deal_name: text,
  rep_name: text,
});

export type AccountDeal = Infer<typeof dealRow>;
export type AccountTouch = Infer<typeof touchRow>;
export type Referral = Infer<typeof referralRow>;
export type AccountCase = Infer<typeof caseRow>;

/** One account on the day looked from. Days are ISO, amounts in the base currency. */
export interface Account {
  facts: Infer<typeof accountRow>;
  /** The oldest first. */
  deals: AccountDeal[];
  /** The newest first. */
  touches: AccountTouch[];
  referrals: Referral[];
  people: Infer<typeof personRow>[];
  /** Cases that count as a hit or a miss, the newest first, whatever the audit is narrowed down to. */
  cases: AccountCase[];
}

/** Everything about an account under the look of the last audit, which must have been that of `settings`. */
export function readAccount(db: Db, settings: AuditSettings, accountId: string): Promise<Account | null> {
  return inTurn(db, async () => {
    await setLook(db, settings);
    const [facts] = await db.query(accountSql, accountRow, [accountId]);
    if (!facts) return null;
    return {
      facts,
      deals: await db.query(dealsSql, dealRow, [accountId]),
      touches: await db.query(touchesSql, touchRow, [accountId]),
      referrals: await db.query(referralsSql, referralRow, [accountId]),
      people: await db.query(peopleSql, personRow, [accountId]),
      cases: await readCasesOf(db, accountId),
    };
  });
}

/** The ids of all accounts, also of those that only deals name. */
export async function readAccountIds(db: Db): Promise<string[]> {
  const rows = await db.query(
    'select account_id from accounts union select account_id from deals where account_id is not null',
    object({ account_id: string() }),
  );
  return rows.map((row) => row.account_id);
}

async function readCasesOf(db: Db, accountId: string): Promise<AccountCase[]> {
  const tables = await CaseTables.open(db);
  const made = habits.filter(({ id }) => tables.has(id));
  if (made.length === 0) return [];
  const parts = made.map(
    ({ id }) =>
      `select ${literal(id)} as habit, case_id, happened_on, hit, amount, deal_id, rep from ${identifier(caseTable(id))}
       where account_id = $1 and hit is not null and not left_out`,
  );
  return db.query(
    `with found as (${parts.join(' union all ')})
     select found.habit, found.case_id, found.happened_on::varchar as happened_on, found.hit, found.amount::double as amount,
       deal.name as deal_name, person.name as rep_name
     from found
       left join deals as deal on deal.deal_id = found.deal_id
       left join people as person on person.person_id = found.rep
     order by found.happened_on desc nulls last, found.habit, found.case_id`,
    caseRow,
    [accountId],
  );
}

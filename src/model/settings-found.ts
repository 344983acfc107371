import { boolean, number, object, string, type infer as Infer } from 'zod';
import type { Db } from '../db/db';
import baseSql from './settings/base.sql?raw';
import currenciesSql from './settings/currencies.sql?raw';
import leftOutSql from './settings/left-out.sql?raw';
import peopleSql from './settings/people.sql?raw';
import tiersSql from './settings/tiers.sql?raw';

const baseRow = object({ base: string(), files: string() });
const currencyRow = object({ currency: string().nullable(), deals: number(), apart: number() });
const personRow = object({
  person_id: string(),
  name: string(),
  kind: string(),
  gone: boolean(),
  deals: number(),
  is_rep: boolean(),
});
const tierRow = object({ name: string(), accounts: number() });
const leftOutRow = object({ text: string(), accounts: number() });

export type FoundPerson = Infer<typeof personRow>;
export type FoundCurrency = Infer<typeof currencyRow>;
export type FoundTier = Infer<typeof tierRow>;

/** What the files hold that a team's settings are about, under the settings in force. */
export interface Found {
  /** Amounts are added up in `base`; `files` would be taken where the team sets none. Empty where no file names one. */
  base: { base: string; files: string };
  currencies: FoundCurrency[];
  people: FoundPerson[];
  tiers: FoundTier[];
  /** Accounts by the entry that leaves them out; an account that several name is with the first of them. */
  leftOut: ReadonlyMap<string, number>;
}

/** Reads them. Needs a built model. */
export async function readFound(db: Db): Promise<Found> {
  const [base = { base: '', files: '' }] = await db.query(baseSql, baseRow);
  const leftOut = await db.query(leftOutSql, leftOutRow);
  return {
    base,
    currencies: await db.query(currenciesSql, currencyRow),
    people: await db.query(peopleSql, personRow),
    tiers: await db.query(tiersSql, tierRow),
    leftOut: new Map(leftOut.map(({ text, accounts }) => [text, accounts])),
  };
}

import { boolean, number, object, string } from 'zod';
import type { Db } from '../db/db';
import { identifier } from '../db/sql';
import { weightedInterval } from '../stats/bootstrap';
import { peerView } from './case-tables';
import type { WeightedShare } from './result';

/** From this many known cases with an amount an interval is told; below, the three largest are named. */
const leastResampled = 200;
const seed = 20;

const moneyRow = object({ rep: string().nullable(), hit: number(), all: number(), cases: number() });
const largestRow = object({
  rep: string().nullable(),
  case_id: string(),
  account_id: string().nullable(),
  deal_id: string().nullable(),
  amount: number(),
  hit: boolean(),
});

type Money = ReturnType<typeof moneyRow.parse>;
type Largest = ReturnType<typeof largestRow.parse>;

/** Known cases with an amount, by rep and account, and the three largest of each rep: enough for every share. */
export interface Amounts {
  money: Money[];
  largest: Largest[];
}

/** Reads what weighted shares need, by amount or by `x`, in two passes over the cases. */
export async function readAmounts(db: Db, habitId: string, weight: 'amount' | 'x'): Promise<Amounts> {
  const known = `from ${identifier(peerView(habitId))} where hit is not null and ${weight} > 0`;
  const money = await db.query(
    `select rep, coalesce(sum(${weight}) filter (hit), 0)::double as hit, sum(${weight})::double as "all", count(*)::double as cases
     ${known} group by rep, coalesce(account_id, case_id) order by rep, coalesce(account_id, case_id)`,
    moneyRow,
  );
  const largest = await db.query(
    `select rep, case_id, account_id, deal_id, ${weight}::double as amount, hit ${known}
     qualify row_number() over (partition by rep order by ${weight} desc, case_id) <= 3
     order by ${weight} desc, case_id`,
    largestRow,
  );
  return { money, largest };
}

/** The share of money in hits, of one rep or of all; null without a known amount. */
export function weightedShare({ money, largest }: Amounts, rep: string | null): WeightedShare | null {
  const own = money.filter((one) => rep === null || one.rep === rep);
  if (own.length === 0) return null;
  const sum = (key: 'hit' | 'all' | 'cases') => own.reduce((total, one) => total + one[key], 0);
  const [hitAmount, amount, n] = [sum('hit'), sum('all'), sum('cases')];
  const resampled = n >= leastResampled;
  return {
    value: hitAmount / amount,
    interval: resampled ? weightedInterval(own, seed) : null,
    hitAmount,
    amount,
    n,
    largest: resampled
      ? []
      : largest
          .filter((one) => rep === null || one.rep === rep)
          .slice(0, 3)
          .map(withoutRep),
  };
}

function withoutRep({ case_id, account_id, deal_id, amount, hit }: Largest): WeightedShare['largest'][number] {
  return { case_id, account_id, deal_id, amount, hit };
}

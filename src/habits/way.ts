import type { Facts } from './facts';
import type { Habit } from './index';
import { unfilled, type Unfilled } from './needs';

/** How a habit is computed with these files: the query, and what it stands in for. The habit speaks as the way needs it. */
export interface Way {
  habit: Habit;
  /** `cases`, or the fallback's query. */
  id: string;
  sql: string;
  proxy: string | null;
}

/** The main way where its needs are filled, else the first fallback whose are; null where none is. */
export function wayOf(habit: Habit, facts: Facts): Way | null {
  if (unfilled(habit.needs, facts.filled).length === 0)
    return { habit, id: 'cases', sql: habit.casesSql, proxy: habit.proxy?.(facts) ?? null };
  const fallback = habit.fallbacks?.find(({ needs }) => unfilled(needs, facts.filled).length === 0);
  if (!fallback) return null;
  const { id, needs, proxy, ...said } = fallback;
  return { habit: { ...habit, ...said, needs }, id, sql: habit.sqlOf(id), proxy };
}

/** An export of open deals lacks the others, not a column. */
function asTold({ atLeast, of }: Unfilled, { filled, team }: Facts): Unfilled {
  const isOpenAlone = filled.has('deals.deal_id') && team.decided === 0;
  return { atLeast, of: of.map((need) => (isOpenAlone && need === 'deals.closed_on' ? 'decisions' : need)) };
}

/** What the files lack for the way that lacks least. */
export function lackOf(habit: Habit, facts: Facts): Unfilled[] {
  const ways = [habit.needs, ...(habit.fallbacks ?? []).map(({ needs }) => needs)];
  const lacks = ways.map((needs) => unfilled(needs, facts.filled).map((one) => asTold(one, facts)));
  return lacks.reduce((least, one) => (one.length < least.length ? one : least));
}

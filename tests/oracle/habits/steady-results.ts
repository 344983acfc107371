import type { Answer } from './world/case';
import { againstChance } from './world/chance';
import { addMonths, monthEnd, monthOf } from './world/days';
import type { World } from './world/world';

/** What each rep won in each of the last twelve whole months. */
export function steadyResults(world: World): Answer {
  const { asOf } = world;
  if (!world.filled('deals', 'closed_on')) return null;
  const inMoney = world.filled('deals', 'amount_base');
  const end = asOf === monthEnd(asOf) ? monthOf(asOf) : addMonths(asOf, -1);
  const months = Array.from({ length: 12 }, (_, at) => addMonths(end, at - 11));
  const cases = world.repIds.flatMap((rep) => {
    const person = world.tables.people.find((one) => one.person_id === rep);
    const wins = world.deals.filter((deal) => deal.outcome === 'won' && deal.owner === rep);
    return months
      .filter((month) => (person?.started_on ?? '') <= month && monthEnd(month) <= (person?.left_on ?? '9999'))
      .map((month) => {
        const own = wins.filter((deal) => monthOf(deal.closed_on as string) === month);
        const value = inMoney ? own.reduce((sum, deal) => sum + (deal.money ?? 0), 0) : own.length;
        return { case_id: `${rep}|${month}`, rep, hit: null, value };
      });
  });
  // Who was not there for all of the months is left out of the number.
  const always = world.repIds.filter((rep) => cases.filter((one) => one.rep === rep).length === months.length);
  const wins = world.deals
    .filter((deal) => deal.outcome === 'won' && always.includes(deal.owner ?? ''))
    .map((deal) => ({
      month: months.indexOf(monthOf(deal.closed_on as string)),
      amount: inMoney ? (deal.money ?? 0) : 1,
    }))
    .filter(({ month }) => month >= 0);
  return { way: inMoney ? 'main' : 'fallback', cases, number: againstChance(wins, months.length) };
}

import type { Example } from '../../src/habits/example';
import { addDays } from '../../src/habits/periods';
import { mulberry32 } from '../../src/stats/random';

type Rows = Example['given'][string];

export const asOf = '2025-06-30';
export const repIds = ['ann', 'ben', 'cem', 'dee', 'eva', 'flo'];
const stages = ['Contact', 'Demo', 'Offer', 'Talks'];
const meanings = ['prospecting', 'discovery', 'proposal', 'negotiation'];

/**
 * A made-up team over four years: five equal reps, Ann with more deals, and a manager who
 * owns some too. Planted: Ann puts two losses in
 * three down to price where the others do one in five, and never calls her customers; referrals close twice as well.
 */
export function team(seed: number, deals = 900): Example['given'] {
  const random = mulberry32(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const day = (from: string, days: number) => addDays(from, Math.floor(random() * days));
  const owners = [...repIds, 'max'];
  const accounts = Array.from({ length: 150 }, (_, at) => ({
    account_id: `acc ${at}`,
    name: at % 10 === 0 ? `Müller & Co ${at}` : `Account ${at}`,
    owner: at % 29 === 0 ? null : pick(owners),
    kind_meaning: random() < 0.05 ? 'customer' : null,
    industry: at % 3 === 0 ? 'Tools' : at % 3 === 1 ? 'Food' : null,
  }));
  return {
    people: [
      ...repIds.map((person_id, at) => ({
        person_id,
        name: person_id.toUpperCase(),
        kind: 'rep',
        active: true,
        team: at < 3 ? 'North' : 'South',
      })),
      { person_id: 'max', name: 'Max', kind: 'manager', active: true },
    ],
    accounts,
    stages: [
      ...stages.map((stage, at) => ({
        pipeline: 'Sales',
        stage,
        stage_meaning: meanings[at] ?? null,
        position: at + 1,
      })),
      { pipeline: 'Sales', stage: 'Won', stage_meaning: 'won', position: 5 },
      { pipeline: 'Sales', stage: 'Lost', stage_meaning: 'lost', position: 6 },
    ],
    deals: Array.from({ length: deals }, (_, at) => deal(at)),
    activities: accounts.flatMap(({ account_id, owner }) => calls(account_id, owner)),
  };

  function deal(at: number): Rows[number] {
    const owner = random() < 0.2 ? 'ann' : pick(owners);
    const created = day('2021-07-01', 1400);
    const source = pick(['referral', 'web', 'web', 'marketing', 'partner', 'unknown', null]);
    const status = random() < 0.1 ? 'open' : random() < (source === 'referral' ? 0.6 : 0.3) ? 'won' : 'lost';
    const blame = random() < (owner === 'ann' ? 0.67 : 0.2) ? 'price' : pick(['timing', 'fit', 'competitor', 'blank']);
    const reason = status === 'lost' && blame !== 'blank' ? blame : null;
    return {
      deal_id: `deal ${at}`,
      name: `Deal ${at}`,
      account_id: random() < 0.05 ? null : `acc ${Math.floor(random() * 150)}`,
      owner,
      pipeline: 'Sales',
      status,
      last_open_stage: pick(stages),
      created_at: random() < 0.05 ? null : created,
      closed_on: status === 'open' || random() < 0.03 ? null : addDays(created, 5 + Math.floor(random() * 120)),
      source,
      deal_kind: pick(['New Business', 'New Business', 'Renewal', null]),
      source_kind: source,
      loss_reason: reason,
      loss_kind: status === 'lost' ? (reason ?? 'blank') : null,
      competitor: status === 'lost' && random() < 0.3 ? pick(['Acme', 'Umbrella']) : null,
      amount_base: random() < 0.1 ? null : Math.round(1000 + random() * 99_000),
    };
  }

  function calls(account_id: string, owner: string | null): Rows {
    const count = owner === 'ann' ? 1 : 12;
    return Array.from({ length: count }, (_, at) => {
      const done = `${day(owner === 'ann' ? '2024-01-01' : '2024-07-01', owner === 'ann' ? 100 : 365)} 09:00:00`;
      return {
        activity_id: `${account_id} call ${at}`,
        kind: 'call',
        direction: 'outgoing',
        state: 'done',
        subject: `Call ${at}`,
        owner: at % 5 === 0 ? pick(repIds) : (owner ?? pick(repIds)),
        account_id,
        created_at: done,
        done_at: done,
        has_time: true,
      };
    });
  }
}

import type { Given } from '../world/given';
import { between, plus } from '../world/days';
import type { Draw } from './draw';

type Row = Given[string][number];

const pipelines: Record<string, readonly string[]> = {
  Sales: ['Contact', 'Demo', 'Offer', 'Talks', 'Won', 'Lost'],
  Partner: ['Intro', 'Bid', 'Won', 'Lost'],
};
const meanings: Record<string, string> = {
  Contact: 'prospecting',
  Demo: 'discovery',
  Offer: 'proposal',
  Talks: 'negotiation',
  Intro: 'prospecting',
  Bid: 'proposal',
  Won: 'won',
  Lost: 'lost',
};
const lossKinds = ['price', 'price', 'budget', 'competitor', 'no decision', 'timing', 'blank', null];
const sources = [
  'referral',
  'referral',
  'self-sourced',
  'marketing',
  'partner',
  'existing customer',
  'web',
  'unknown',
  null,
];

export const stages: Given[string] = Object.entries(pipelines).flatMap(([pipeline, names]) =>
  names.map((stage, at) => ({ pipeline, stage, stage_meaning: meanings[stage] ?? null, position: at + 1 })),
);

/** Deals, and the history that led to how they stand. */
export function deals(draw: Draw, owners: readonly string[], given: Given): { deals: Row[]; changes: Row[] } {
  const changes: Row[] = [];
  const several = draw.chance(0.4);
  const all = Array.from({ length: draw.int(20, 80) }, (_, at) => {
    const deal_id = `d${at + 10}`;
    const pipeline = several && draw.chance(0.3) ? 'Partner' : 'Sales';
    const names = pipelines[pipeline] as readonly string[];
    const open = names.slice(0, -2);
    const created = draw.past(draw.pick([60, 400, 1300]));
    const status = draw.pick(['open', 'won', 'won', 'lost', 'lost']);
    const length = draw.pick([0, 1, 5, 14, 20, 40, 90, 180]);
    const closed = plus(created, Math.min(length, between(created, draw.asOf) + (draw.chance(0.03) ? 5 : 0)));
    const from = draw.chance(0.85) ? 0 : draw.int(0, open.length - 1);
    const to = status === 'won' && draw.chance(0.8) ? open.length - 1 : draw.int(from, open.length - 1);
    const stood = open[to] as string;
    const stage = status === 'open' ? stood : status === 'won' ? 'Won' : 'Lost';
    const amount = draw.maybe(0.92, draw.pick([0, 500, 1000, 1000, 2500, 5000, 5000, 12_000.5, 40_000]));
    const end = status === 'open' ? draw.asOf : closed;
    const dayIn = (share: number) => plus(created, Math.floor(between(created, end) * share));
    const record = (field: string, share: number, before: string | null, after: string | null) =>
      changes.push({ entity: 'deal', id: deal_id, changed_at: `${dayIn(share)} 12:00:00`, field, before, after });

    if (draw.chance(0.75)) {
      for (let step = from; step < to; step++)
        record('stage', (step - from + 1) / (to - from + 1), open[step] as string, open[step + 1] as string);
      if (status !== 'open') record('stage', 1, stood, stage);
    }
    if (amount !== null && draw.chance(0.4)) {
      const first = draw.pick([amount, amount * 1.01, amount * 1.0101, amount * 1.5, amount + 300]);
      record('amount', draw.pick([0, 0.5, 0.9]), first.toFixed(2), String(amount));
    }
    let expected = draw.maybe(0.85, plus(draw.asOf, draw.int(-90, 90)));
    if (expected !== null && draw.chance(0.5)) {
      const moves = draw.int(1, 4);
      let before: string | null = draw.maybe(0.9, plus(expected, -draw.pick([0, 15, 29, 30, 31, 60])));
      for (let move = 1; move <= moves; move++) {
        const after = move === moves ? expected : plus(expected, -draw.int(1, 20));
        record('expected_close_on', move / (moves + 1), before, after);
        before = after;
      }
    }
    if (status !== 'open' && draw.chance(0.5)) expected = closed;
    const need = draw.maybe(0.6, 'Faster offers');
    if (need !== null && draw.chance(0.5)) record('need', draw.pick([0, 0.3, 0.8]), draw.maybe(0.2, 'Speed'), need);

    const account = draw.maybe(0.93, draw.pick(given['accounts'] ?? []));
    const referrer = draw.maybe(0.3, draw.pick(given['accounts'] ?? []));
    const contact = draw.maybe(0.2, draw.pick([undefined, ...(given['contacts'] ?? [])]));
    const source_kind = draw.pick(sources);
    const loss_kind = status === 'lost' ? draw.pick(lossKinds) : null;
    return {
      deal_id,
      name: `Deal ${at % 7}`,
      account_id: account?.['account_id'] ?? null,
      owner: draw.maybe(0.95, draw.pick(owners)),
      created_by: draw.maybe(0.8, draw.pick(owners)),
      pipeline,
      stage,
      stage_meaning: meanings[stage] ?? null,
      status,
      amount,
      amount_base: draw.chance(0.05) ? null : amount,
      created_at: draw.chance(0.05) ? null : `${created} ${draw.pick(['00:00:00', '10:00:00'])}`,
      closed_on: status === 'open' || draw.chance(0.04) ? null : closed,
      expected_close_on: expected,
      source: source_kind === 'unknown' ? null : source_kind,
      source_kind,
      referred_by_contact_id: contact?.['contact_id'] ?? null,
      referred_by_account_id: referrer?.['account_id'] ?? null,
      loss_kind,
      loss_reason: loss_kind === null || loss_kind === 'blank' ? null : 'as said',
      discount_share: draw.pick([null, 0, 0.005, 0.01, 0.05, 0.0501, 0.2]),
      deal_kind: draw.pick([null, null, 'New Business', 'Renewal', 'Existing Business']),
      need,
      next_step: draw.pick([null, null, 'Call back']),
      next_step_on: draw.maybe(0.25, plus(draw.asOf, draw.pick([-20, -1, 0, 1, 12]))),
      last_activity_on: draw.maybe(0.7, plus(draw.past(120), draw.chance(0.1) ? 125 : 0)),
      last_open_stage: status === 'open' ? stood : draw.maybe(0.8, stood),
    };
  });
  if (draw.chance(0.5)) return { deals: all, changes };
  const kept = ['stage', 'amount', 'expected_close_on', 'need'].filter(() => draw.chance(0.6));
  return { deals: all, changes: changes.filter((one) => kept.includes(String(one['field']))) };
}

export function dealContacts(draw: Draw, given: Given): Row[] {
  const roles = ['Decision Maker', 'User', 'Approver', null];
  return (given['deals'] ?? []).flatMap((deal) =>
    (given['contacts'] ?? [])
      .filter((one) => one['account_id'] === deal['account_id'] && draw.chance(0.4))
      .map((one) => ({
        deal_id: deal['deal_id'] ?? null,
        contact_id: one['contact_id'] ?? null,
        role: draw.pick(roles),
      })),
  );
}

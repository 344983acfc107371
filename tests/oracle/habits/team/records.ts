import type { Given } from '../world/given';
import { plus } from '../world/days';
import type { Draw } from './draw';

type Rows = Given[string];

const names = [
  'Lee May',
  'Dora Fox',
  'Kim Ito',
  'Ana Ruiz',
  'Jan Bos',
  'Eva Roth',
  'Tom Ray',
  'Mia Sol',
  'Ole Dahl',
  'Pia Wirth',
];
const titles = ['CEO', 'Head of Sales', 'Buyer', 'Engineer', 'VP Operations', 'Geschäftsführer', 'Assistant', null];
const roles = ['Decision Maker', 'Economic Buyer', 'User', 'Influencer', 'Entscheider', null, null];

export function people(draw: Draw): Rows {
  const reps = ['ann', 'ben', 'cem', 'dee'].slice(0, draw.int(1, 4));
  return [
    ...reps.map((person_id) => ({
      person_id,
      name: person_id,
      kind: 'rep',
      active: draw.maybe(0.8, true),
      started_on: draw.maybe(0.3, draw.past(400)),
    })),
    { person_id: 'max', name: 'Max', kind: 'manager', active: true },
    { person_id: 'old', name: 'Olga', kind: 'rep', active: false, left_on: draw.maybe(0.5, draw.past(300)) },
    ...(draw.chance(0.4) ? [{ person_id: 'bot', name: 'Sync', kind: 'integration', active: true }] : []),
    ...(draw.chance(0.3) ? [{ person_id: 'gus', name: 'Gus', kind: 'rep', active: true, left_on: draw.past(60) }] : []),
  ];
}

export function accounts(draw: Draw, owners: readonly string[]): Rows {
  return Array.from({ length: draw.int(10, 40) }, (_, at) => ({
    account_id: `a${at + 10}`,
    name: draw.chance(0.2) ? 'Acme' : draw.maybe(0.97, `Account ${at + 10}`),
    owner: draw.maybe(0.9, draw.pick(owners)),
    kind_meaning: draw.pick([null, null, null, 'customer', 'prospect', 'former', 'partner']),
    created_on: draw.maybe(0.9, draw.past(draw.pick([200, 900, 1400]))),
    last_activity_on: draw.maybe(0.7, plus(draw.past(200), draw.chance(0.1) ? 210 : 0)),
    is_reference: draw.pick([null, null, false, true]),
    endorsed_on: draw.maybe(0.1, plus(draw.past(600), draw.chance(0.1) ? 700 : 0)),
  }));
}

export function contacts(draw: Draw, accounts: Rows): Rows {
  return accounts.flatMap(({ account_id }) =>
    Array.from({ length: draw.int(0, 5) }, (_, at) => {
      const name = draw.pick(names);
      const mail = name.toLowerCase().replace(' ', '.');
      return {
        contact_id: `${account_id} c${at}`,
        account_id: draw.maybe(0.97, account_id ?? null),
        name: draw.maybe(0.95, name),
        email: draw.pick([null, `${mail}@home.net`, `${mail}@${account_id}.com`, `info@${account_id}.com`]),
        title: draw.pick(titles),
        role: draw.pick(roles),
        created_on: draw.maybe(0.9, draw.past(700)),
        left_on: draw.maybe(0.12, plus(draw.past(400), draw.chance(0.1) ? 500 : 0)),
        bounced_on: draw.maybe(0.05, draw.past(300)),
      };
    }),
  );
}

export function leads(draw: Draw, owners: readonly string[], given: Given): Rows {
  const timed = draw.chance(0.6);
  const bulk = `${draw.past(200)} 09:00:00`;
  return Array.from({ length: draw.int(0, 45) }, (_, at) => {
    const created = draw.past(draw.pick([120, 500]));
    const late = draw.chance(0.04) ? plus(draw.asOf, 3) : created;
    const ended = plus(created, draw.pick([3, 14, 15, 40]));
    const meaning = draw.pick(['open', 'open', 'disqualified', 'converted']);
    const deal = meaning === 'converted' ? draw.pick([undefined, ...(given['deals'] ?? [])]) : undefined;
    return {
      lead_id: `l${at + 10}`,
      name: `Lead ${at}`,
      owner: draw.maybe(0.9, draw.pick(owners)),
      source_kind: draw.pick(['web', 'marketing', 'referral', 'self-sourced', 'partner', 'unknown']),
      status_meaning: meaning,
      value: draw.maybe(0.8, draw.pick([100, 100, 200, 500, 500, 1000, 2500])),
      created_at: draw.chance(0.15) ? bulk : draw.maybe(0.95, timed ? `${late} ${draw.time()}` : `${late} 00:00:00`),
      closed_on: meaning === 'disqualified' ? draw.maybe(0.8, ended) : null,
      converted_on: meaning === 'converted' ? draw.maybe(0.8, ended) : null,
      account_id: deal?.['account_id'] ?? null,
      deal_id: deal?.['deal_id'] ?? null,
    };
  });
}

export function quotas(draw: Draw, owners: readonly string[]): Rows {
  const year = draw.asOf.slice(0, 4);
  const periods = [
    [`${year}-01-01`, `${year}-12-31`],
    [`${year}-04-01`, `${year}-06-30`],
    [`${year}-06-01`, `${year}-06-30`],
  ] as const;
  return owners.flatMap((owner) =>
    periods
      .filter(() => draw.chance(0.6))
      .map(([starts_on, ends_on]) => ({
        owner,
        metric: null,
        starts_on,
        ends_on,
        amount: draw.pick([0, 1000, 1000, 5000, 20_000]),
        is_parent: draw.pick([null, null, false, true]),
      })),
  );
}

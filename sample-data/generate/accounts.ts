import { day, MINUTES, workday, workMoment, type Day } from './calendar';
import { plain, type Names } from './names';
import type { Random } from './random';
import { repPlans, type RepPlan } from './reps';
import type { Account, Contact } from './team';

const sizes = {
  A: { revenue: [60, 400], employees: [250, 2400] },
  B: { revenue: [12, 60], employees: [60, 250] },
  C: { revenue: [1, 12], employees: [5, 60] },
} as const;

const roles = [
  ['Managing Director', 'Decision Maker'],
  ['Head of Purchasing', 'Economic Buyer'],
  ['Plant Manager', 'Evaluator'],
  ['Quality Engineer', 'Influencer'],
  ['Logistics Coordinator', 'Business User'],
] as const;

/** Each rep's accounts: first the customers from before the files, then the prospects; the sleepers lead both groups. */
export function makeAccounts(random: Random, names: Names, asOf: Day): Account[] {
  return repPlans.flatMap((plan, owner) => {
    const tiers = random.deal<Account['tier']>(plan.accounts, [
      ['A', 15],
      ['B', 30],
      ['C', 55],
    ]);
    return tiers.map((tier, i) => makeAccount(random, names, asOf, plan, owner, tier, i));
  });
}

function makeAccount(
  random: Random,
  names: Names,
  asOf: Day,
  plan: RepPlan,
  owner: number,
  drawn: Account['tier'],
  i: number,
): Account {
  const legacy = i < plan.legacy;
  const sleeper = legacy ? i < plan.sleepers.customers : i - plan.legacy < plan.sleepers.prospects;
  const tier = sleeper ? (random.chance(0.85) ? 'C' : 'B') : drawn;
  const { revenue, employees } = sizes[tier];
  const createdOn = legacy
    ? workday(random, day('2020-02-03'), day('2023-06-30'))
    : workday(random, day('2021-06-01'), random.chance(0.3) ? day('2023-10-27') : asOf - 20);
  return {
    ...names.company(),
    owner,
    tier,
    revenue: random.int(revenue[0], revenue[1]) * 1_000_000,
    employees: random.int(employees[0], employees[1]),
    createdAt: workMoment(random, createdOn),
    kind: legacy ? 'Customer' : 'Prospect',
    legacy,
    quietFrom: sleeper ? workday(random, asOf - 145, asOf - 97) : null,
    sleeper,
    stale: false,
    firstWonOn: null,
    endorsedOn: null,
    contacts: [],
  };
}

/** Two to four people in each company, the one who decides first. Runs after the deals have fixed when companies appear. */
export function makeContacts(random: Random, names: Names, accounts: Account[], asOf: Day): Contact[] {
  const contacts: Contact[] = [];
  accounts.forEach((account, at) => {
    const count = account.tier === 'A' ? 4 : random.int(2, 3);
    for (const [title, role] of roles.slice(0, count)) {
      const [first, last] = names.person();
      const later = account.contacts.length > 0 && random.chance(0.3);
      const createdAt = later
        ? workMoment(random, workday(random, Math.floor(account.createdAt / MINUTES) + 1, asOf - 1))
        : account.createdAt;
      account.contacts.push(contacts.length);
      contacts.push({
        account: at,
        first,
        last,
        email: `${plain(first)}.${plain(last)}@${account.domain}`,
        title,
        role,
        source: random.pick(['Trade Show', 'Web', 'Customer Referral', 'Cold Call', '']),
        createdAt,
        bouncedOn: random.chance(0.03) ? workday(random, asOf - 300, asOf - 5) : null,
      });
    }
  });
  return contacts;
}

import { dayOf, workday, type Day } from './calendar';
import type { Random } from './random';
import { lastDay, type Skeleton } from './skeletons';
import type { Account } from './team';

/** Deals of a company that goes quiet end well before it does, so that what follows a win still fits. */
const SLEEPERS_END = 215;

/**
 * Gives every deal a company of its rep: a won new deal goes to a prospect, which is a customer from then on; a lost new
 * deal to a company that is no customer yet; the rest to customers. Where nobody fits, a new deal becomes repeat business.
 * Returns account positions in the order of `skeletons`.
 */
export function assignAccounts(random: Random, skeletons: Skeleton[], accounts: Account[], asOf: Day): number[] {
  const out = new Array<number>(skeletons.length).fill(-1);
  const order = skeletons.map((skeleton, i) => ({ skeleton, i })).sort((a, b) => rank(a.skeleton) - rank(b.skeleton));
  let staleChosen = false;
  for (const { skeleton, i } of order) {
    if (skeleton.isNo && !staleChosen) {
      chooseStale(random, skeletons, accounts, asOf);
      staleChosen = true;
    }
    const at = findAccount(random, skeleton, accounts, asOf);
    out[i] = at;
    const account = accounts[at];
    if (account && skeleton.outcome === 'won' && skeleton.closedAt !== null) {
      const wonOn = dayOf(skeleton.closedAt);
      account.firstWonOn = Math.min(account.firstWonOn ?? wonOn, wonOn);
      account.kind = 'Customer';
    }
  }
  return out;
}

/** Won new deals first, since they decide who is a customer; then the noes; then the rest. */
function rank(skeleton: Skeleton): number {
  if (skeleton.isNew && skeleton.outcome === 'won') return 0;
  return skeleton.isNo ? 1 : 2;
}

/** The prospects on which each rep's noes rest: about one company for two or three of them. */
function chooseStale(random: Random, skeletons: Skeleton[], accounts: Account[], asOf: Day): void {
  for (const owner of new Set(skeletons.map((skeleton) => skeleton.owner))) {
    const noes = skeletons.filter((skeleton) => skeleton.owner === owner && skeleton.isNo).length;
    const free = accounts.filter(
      (account) => account.owner === owner && !account.legacy && account.firstWonOn === null,
    );
    for (const account of random.shuffle(free).slice(0, Math.ceil(noes / 2.4))) {
      account.stale = true;
      account.quietFrom = workday(random, asOf - 130, asOf - 45);
    }
  }
}

function findAccount(random: Random, skeleton: Skeleton, accounts: Account[], asOf: Day): number {
  const mine = accounts
    .map((account, at) => ({ account, at }))
    .filter(({ account }) => account.owner === skeleton.owner);
  const created = dayOf(skeleton.createdAt);
  const ends = lastDay(skeleton, asOf);
  const awake = mine.filter(({ account }) =>
    account.stale ? skeleton.isNo || ends < asOf - 140 : !account.sleeper || ends < asOf - SLEEPERS_END,
  );
  const isCustomer = (account: Account): boolean =>
    account.legacy || (account.firstWonOn !== null && account.firstWonOn < created);
  const fits = awake.filter(({ account }) => {
    if (skeleton.isNo) return account.stale;
    if (!skeleton.isNew) return isCustomer(account);
    if (account.legacy) return false;
    if (skeleton.outcome === 'won') return account.firstWonOn === null;
    return account.firstWonOn === null || account.firstWonOn > ends;
  });
  const sleepers = fits.filter(({ account }) => account.sleeper);
  if (sleepers.length > 0 && random.chance(skeleton.isNew ? 0.95 : 0.35)) return random.pick(sleepers).at;
  if (fits.length > 0) return random.pick(fits).at;
  skeleton.isNew = false;
  skeleton.source = 'Existing Customer';
  return random.pick(awake.filter(({ account }) => isCustomer(account))).at;
}

import { accountsCalled, searchAccounts } from '../accounts/search';
import { habits } from '../habits';
import type { Session } from '../session.svelte';
import { t } from '../language/t';
import { wordsOf, type Entry } from '../ui/palette';
import type { Route } from '../ui/route';
import type { Paths } from './paths';

/** Where the palette leads to, and what it can do. */
export interface Ways {
  paths: Pick<Paths, 'to' | 'toHabit' | 'toMe' | 'toAccount'>;
  /** Actions, in the order of the list. */
  actions: readonly { words: string; more?: string; run: () => void }[];
}

const pages = (): [Route['page'], string, string][] => [
  ['audit', t`Audit`, t`findings team`],
  ['today', t`Today`, t`what to do now lists`],
  ['me', t`Me`, t`own page self-check commitments`],
  ['present', t`Present`, t`deck slides`],
  ['data', t`Data`, t`files ledger workspace report preset save forget`],
  ['check', t`Check`, t`rows cells duplicates undo`],
  ['settings', t`Settings`, t`rates calendar holidays tiers who is a rep`],
  ['tags', t`Tags`, t`phrases texts`],
  ['help', t`Help`, t`how to words method`],
];

const go = (hash: string) => () => {
  location.hash = hash;
};

/** Everything but the accounts: pages, actions, reps by name, habits in the order of the audit. */
export function entriesOf(reps: readonly { rep: string; name: string }[], ways: Ways): Entry[] {
  return [
    ...pages().map(([page, words, more]) => ({
      id: `page-${page}`,
      kind: t`Page`,
      words,
      more,
      run: go(ways.paths.to(page)),
    })),
    ...ways.actions.map(({ words, more = '', run }, at) => ({ id: `do-${at}`, kind: t`Do`, words, more, run })),
    ...reps.map(({ rep, name }, at) => ({ id: `rep-${at}`, kind: t`Rep`, words: name, run: go(ways.paths.toMe(rep)) })),
    ...habits.map(({ id, title, question }) => ({
      id: `habit-${id}`,
      kind: t`Habit`,
      words: title,
      more: question,
      run: go(ways.paths.toHabit(id)),
    })),
  ];
}

/** Accounts that are called so, from two letters on: by their pseudonyms while names are masked. */
export async function accountEntries(session: Session, typed: string, ways: Ways): Promise<Entry[]> {
  const { db, masking } = session;
  const words = wordsOf(typed);
  if (words.join('').length < 2) return [];
  const found = masking.on
    ? await accountsCalled(db, masking.namesCalled(typed, t`Account`))
    : await searchAccounts(db, words);
  return found.map(({ account_id: id, account_name: name }, at) => ({
    id: `account-${at}`,
    kind: t`Account`,
    words: name,
    run: go(ways.paths.toAccount(id)),
  }));
}

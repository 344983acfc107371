import { accountsCalled, searchAccounts } from '../accounts/search';
import { habits } from '../habits';
import type { Session } from '../session.svelte';
import { wordsOf, type Entry } from '../ui/palette';
import type { Route } from '../ui/route';

/** Where the palette leads to, and what it can do. */
export interface Ways {
  toPage: (page: Route['page'], id?: string | null) => string;
  toHabit: (id: string) => string;
  toRep: (rep: string) => string;
  toAccount: (accountId: string) => string;
  /** Actions, in the order of the list. */
  actions: readonly { words: string; more?: string; run: () => void }[];
}

const pages: readonly [Route['page'], string, string][] = [
  ['audit', 'Audit', 'findings team'],
  ['today', 'Today', 'what to do now lists'],
  ['me', 'Me', 'own page self-check commitments'],
  ['present', 'Present', 'deck slides'],
  ['data', 'Data', 'files ledger workspace report preset save forget'],
  ['check', 'Check', 'rows cells duplicates undo'],
  ['settings', 'Settings', 'rates calendar holidays tiers who is a rep'],
  ['tags', 'Tags', 'phrases texts'],
  ['help', 'Help', 'how to words method'],
];

const go = (hash: string) => () => {
  location.hash = hash;
};

/** Everything but the accounts: pages, actions, reps by name, habits in the order of the audit. */
export function entriesOf(reps: readonly { rep: string; name: string }[], ways: Ways): Entry[] {
  return [
    ...pages.map(([page, words, more]) => ({
      id: `page-${page}`,
      kind: 'Page',
      words,
      more,
      run: go(ways.toPage(page)),
    })),
    ...ways.actions.map(({ words, more = '', run }, at) => ({ id: `do-${at}`, kind: 'Do', words, more, run })),
    ...reps.map(({ rep, name }, at) => ({ id: `rep-${at}`, kind: 'Rep', words: name, run: go(ways.toRep(rep)) })),
    ...habits.map(({ id, title, question }) => ({
      id: `habit-${id}`,
      kind: 'Habit',
      words: title,
      more: question,
      run: go(ways.toHabit(id)),
    })),
  ];
}

/** Accounts that are called so, from two letters on: by their pseudonyms while names are masked. */
export async function accountEntries(session: Session, typed: string, ways: Ways): Promise<Entry[]> {
  const { db, masking } = session;
  const words = wordsOf(typed);
  if (words.join('').length < 2) return [];
  const found = masking.on
    ? await accountsCalled(db, masking.namesCalled(typed, 'Account'))
    : await searchAccounts(db, words);
  return found.map(({ account_id: id, account_name: name }, at) => ({
    id: `account-${at}`,
    kind: 'Account',
    words: name,
    run: go(ways.toAccount(id)),
  }));
}

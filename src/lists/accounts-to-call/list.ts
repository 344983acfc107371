import { defineList } from '../list';

export default defineList({
  title: 'Accounts to call',
  habitId: 'neglected-accounts',
  todo: (account) => `Call ${account}`,
  why: 'Customers whom nobody has touched in the days set.',
  empty: 'Every customer that could be judged was touched in time.',
});

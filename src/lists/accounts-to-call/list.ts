import { t } from '../../language/t';
import { defineList } from '../list';

export default defineList({
  title: 'Accounts to call',
  habitId: 'neglected-accounts',
  todo: (account) => t`Call ${account}`,
  why: 'Customers whom nobody has touched in the days set.',
  noteWords: ['1 day since the last touch', '{0} days since the last touch', 'no touch in the files'],
  empty: 'Every customer that could be judged was touched in time.',
});

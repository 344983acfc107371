import { t } from '../../language/t';
import { defineList } from '../list';

export default defineList({
  title: 'Fresh looks due',
  habitId: 'fresh-look',
  todo: (account) => t`Look afresh at ${account}`,
  why: 'Accounts whose no is eight to ten months old, or as old as you set: what they chose then is up again.',
  noteWords: ['said no 1 day ago', 'said no {0} days ago'],
  empty: 'No no is at the age for a fresh look now, or each was looked at already.',
});

import { defineList } from '../list';

export default defineList({
  title: 'Fresh looks due',
  habitId: 'fresh-look',
  todo: (account) => `Look afresh at ${account}`,
  why: 'Accounts whose no is eight to ten months old, or as old as you set: what they chose then is up again.',
  empty: 'No no is at the age for a fresh look now, or each was looked at already.',
});

import { defineList } from '../list';

export default defineList({
  title: 'Thank-yous owed',
  habitId: 'thank-yous',
  todo: (whom) => `Thank ${whom}`,
  why: 'First meetings, wins and referrals of the last two weeks without a thank-you yet.',
  empty: 'Nobody waits for a thank-you from the last two weeks.',
});

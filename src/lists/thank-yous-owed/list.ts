import { t } from '../../language/t';
import { defineList } from '../list';

export default defineList({
  title: 'Thank-yous owed',
  habitId: 'thank-yous',
  todo: (whom) => t`Thank ${whom}`,
  why: 'First meetings, wins and referrals of the last two weeks without a thank-you yet.',
  noteWords: [
    'you met for the first time today',
    'you met for the first time 1 day ago',
    'you met for the first time {0} days ago',
    'they bought today',
    'they bought 1 day ago',
    'they bought {0} days ago',
    'they gave a referral today',
    'they gave a referral 1 day ago',
    'they gave a referral {0} days ago',
  ],
  empty: 'Nobody waits for a thank-you from the last two weeks.',
});

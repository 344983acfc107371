import { t } from '../../language/t';
import { defineList } from '../list';

export default defineList({
  title: 'Referrals to ask for',
  habitId: 'referral-asks',
  todo: (customer) => t`Ask ${customer} for a referral`,
  why: 'Wins after which nobody has asked for a name: those still in time, and those of the last two years that were missed.',
  noteWords: ['won today, not asked yet', 'won 1 day ago, not asked yet', 'won {0} days ago, not asked yet'],
  empty: 'After every win that could be judged somebody asked for a referral.',
});

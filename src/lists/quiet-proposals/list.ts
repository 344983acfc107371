import { t } from '../../language/t';
import { defineList } from '../list';

export default defineList({
  title: 'Proposals gone quiet',
  habitId: 'romance-after-proposal',
  todo: (deal) => t`Follow up on ${deal}`,
  why: 'Open deals with a proposal out, and nobody has touched them lately.',
  noteWords: ['1 day since the last touch', '{0} days since the last touch', 'no touch in the files'],
  empty: 'Every open proposal that could be judged was touched in time.',
});

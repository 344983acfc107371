import { t } from '../../language/t';
import { defineList } from '../list';

export default defineList({
  title: 'Deals to qualify out',
  habitId: 'pipeline-of-noes',
  todo: (deal) => t`Ask whether ${deal} is a no`,
  why: 'Open deals with the signs of a no that nobody has said. A no today is time for the next yes.',
  noteWords: ['expected close passed', 'no touch', 'no next step', 'older than wins take', 'close date moved'],
  empty: 'No open deal shows the signs of a no.',
});

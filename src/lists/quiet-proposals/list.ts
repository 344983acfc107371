import { defineList } from '../list';

export default defineList({
  title: 'Proposals gone quiet',
  habitId: 'romance-after-proposal',
  todo: (deal) => `Follow up on ${deal}`,
  why: 'Open deals with a proposal out, and nobody has touched them lately.',
  empty: 'Every open proposal that could be judged was touched in time.',
});

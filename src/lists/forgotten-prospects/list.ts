import { defineList } from '../list';

export default defineList({
  title: 'Prospects forgotten',
  habitId: 'forgotten-prospects',
  todo: (prospect) => `Call ${prospect}`,
  why: 'Open leads and prospects whom nobody has touched in the days set: once more, or close them and say why.',
  empty: 'Every prospect that could be judged was touched in time.',
});

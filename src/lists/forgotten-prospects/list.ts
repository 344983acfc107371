import { t } from '../../language/t';
import { defineList } from '../list';

export default defineList({
  title: 'Prospects forgotten',
  habitId: 'forgotten-prospects',
  todo: (prospect) => t`Call ${prospect}`,
  why: 'Open leads and prospects whom nobody has touched in the days set: once more, or close them and say why.',
  noteWords: ['1 day since the last touch', '{0} days since the last touch', 'never touched'],
  empty: 'Every prospect that could be judged was touched in time.',
});

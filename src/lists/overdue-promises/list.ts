import { t } from '../../language/t';
import { defineList } from '../list';

/** What the query calls whom no row of the files names. */
const nobody = 'somebody who is not on record';

export default defineList({
  title: 'Promises overdue',
  habitId: 'promises-kept',
  todo: (whom) =>
    whom === nobody ? t`Keep the promise to somebody who is not on record` : t`Keep the promise to ${whom}`,
  why: 'Calls, meetings and tasks that were due and are still open: do them, or take them back.',
  noteWords: ['“{0}”, 1 day late', '“{0}”, {1} days late', '1 day late', '{0} days late'],
  empty: 'No promise of these days is open past its day.',
});

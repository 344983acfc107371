import { defineList } from '../list';

export default defineList({
  title: 'Promises overdue',
  habitId: 'promises-kept',
  todo: (whom) => `Keep the promise to ${whom}`,
  why: 'Calls, meetings and tasks that were due and are still open: do them, or take them back.',
  empty: 'No promise of these days is open past its day.',
});

import type { Show, View } from '../../deck/show.svelte';

const minute = 60_000;

/** The time of day as the user writes it, without seconds. */
export function clockWords(now: number): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(now);
}

/** Minutes and seconds since the start, "72:05"; "0:00" before it. Both in ms. */
export function elapsedWords(since: number | null, now: number): string {
  const passed = since === null ? 0 : Math.max(0, now - since);
  const seconds = Math.floor((passed % minute) / 1000);
  return `${Math.floor(passed / minute)}:${String(seconds).padStart(2, '0')}`;
}

const views: Record<Exclude<View, 'slide'>, string> = {
  overview: 'The room sees all slides.',
  help: 'The room sees the keys.',
  blank: 'The room sees a blank screen.',
};

/** What is on the other window. */
export function roomWords({ isOn, live, view }: Pick<Show, 'isOn' | 'live' | 'view'>, covered: boolean): string {
  if (!isOn) return live === null ? 'The room does not see the slides yet.' : 'The room sees the live records.';
  if (view !== 'slide') return views[view];
  return covered ? 'The room sees the question; the value is hidden.' : 'The room sees the value.';
}

import { locale } from '../../language/format';
import { later, say, t } from '../../language/t';
import type { Show, View } from '../../deck/show.svelte';

const minute = 60_000;

/** The time of day as the user writes it, without seconds. */
export function clockWords(now: number): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(now);
}

/** Minutes and seconds since the start, "72:05"; "0:00" before it. Both in ms. */
export function elapsedWords(since: number | null, now: number): string {
  const passed = since === null ? 0 : Math.max(0, now - since);
  const seconds = Math.floor((passed % minute) / 1000);
  return `${Math.floor(passed / minute)}:${String(seconds).padStart(2, '0')}`;
}

const views: Record<Exclude<View, 'slide'>, string> = {
  overview: later('The room sees all slides.'),
  help: later('The room sees the keys.'),
  blank: later('The room sees a blank screen.'),
};

/** What is on the other window. */
export function roomWords({ isOn, live, view }: Pick<Show, 'isOn' | 'live' | 'view'>, covered: boolean): string {
  if (!isOn) return live === null ? t`The room does not see the slides yet.` : t`The room sees the live records.`;
  if (view !== 'slide') return say(views[view]);
  return covered ? t`The room sees the question; the value is hidden.` : t`The room sees the value.`;
}

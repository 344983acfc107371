import type { Show } from '../../deck/show.svelte';

/** Hands a key to the show, but for those that belong to the browser or to the control that has the focus. */
export function press(event: KeyboardEvent, show: Show): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  // What comes from another window is no instance of this window's Element.
  const target = event.target as Partial<Element> | null;
  const onControl = Boolean(target?.closest?.('button, a'));
  if (onControl && (event.key === ' ' || (event.key === 'Enter' && show.typed === ''))) return;
  if (show.press(event.key)) event.preventDefault();
}

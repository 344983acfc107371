import { mount, unmount } from 'svelte';
import type { Show } from '../../deck/show.svelte';
import { t } from '../../language/t';
import type { Session } from '../../session.svelte';
import { press } from './press';
import Speaker from './Speaker.svelte';

/**
 * The speaker's window: an empty page of our own, filled from this one. It shares our memory and our policy; it has no
 * address and asks for nothing but the styles that are here already.
 */
export class SpeakerWindow {
  #window: Window | null = null;
  #close: () => void = () => {};

  /** Opens it, or brings it to the front; gives what is to be said where the browser does not let us. */
  open(session: Session, show: Show): string | null {
    if (this.#window && !this.#window.closed) {
      this.#window.focus();
      return null;
    }
    const opened = window.open('', '', 'popup,width=960,height=640');
    if (!opened)
      return t`The browser did not open the window for the speaker. Allow pop-up windows for this page, then press S again.`;
    this.#window = opened;
    this.#close = fill(opened, session, show);
    return null;
  }

  close(): void {
    this.#close();
    this.#window?.close();
    this.#window = null;
  }
}

/** Styles and content of the window; gives what takes the content out again. */
function fill(opened: Window, session: Session, show: Show): () => void {
  const page = opened.document;
  page.title = `${t`Speaker`} · Rainmaker`;
  page.documentElement.lang = document.documentElement.lang;
  const { theme } = document.documentElement.dataset;
  if (theme) page.documentElement.dataset['theme'] = theme;
  for (const style of document.querySelectorAll<HTMLElement>('link[rel=stylesheet], style')) {
    const copy = page.importNode(style, true);
    if (style instanceof HTMLLinkElement) copy.setAttribute('href', style.href);
    page.head.append(copy);
  }
  const speaker = mount(Speaker, { target: page.body, props: { session, show } });
  opened.addEventListener('keydown', (event) => press(event, show));
  let isOver = false;
  const end = () => {
    if (!isOver) void unmount(speaker);
    isOver = true;
  };
  opened.addEventListener('pagehide', end);
  return end;
}

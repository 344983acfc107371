let arrived = false;

/**
 * For the heading of a page: gives the page its name in the browser's bar, begins it at the top and moves the focus
 * there, so that a screen reader reads on from it. The first page that is shown leaves the focus where it is.
 */
export function arrive(heading: HTMLElement, title: string | null): { update(title: string | null): void } {
  const name = (words: string | null) => {
    document.title = words === null ? 'Rainmaker' : `${words} · Rainmaker`;
  };
  name(title);
  if (arrived) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
  arrived = true;
  return { update: name };
}

/** The next page is the same one again: it leaves the focus where it is, as the first does. */
export function stay(): void {
  arrived = false;
}

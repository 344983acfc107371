/** Resolves once the page has been painted and has nothing else to do, and in any case soon. */
export function whenIdle(): Promise<void> {
  return new Promise((done) => {
    // Safari knows no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 1_000 });
    else setTimeout(done, 100);
  });
}

const signs = ['pointermove', 'pointerdown', 'keydown', 'dragenter', 'wheel'] as const;
/** Milliseconds after which somebody who does nothing is taken to read, and what comes next can come. */
const readFor = 4_000;

/**
 * Resolves at the first sign that somebody is about to use the page, and in any case after a while: until then a slow
 * phone has the page to itself.
 */
export function whenAwaited(): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      for (const sign of signs) removeEventListener(sign, end);
      done();
    };
    const timer = setTimeout(end, readFor);
    for (const sign of signs) addEventListener(sign, end, { passive: true });
  });
}

/** Resolves once the page has been painted and has nothing else to do, and in any case soon. */
export function whenIdle(): Promise<void> {
  return new Promise((done) => {
    // Safari knows no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 1_000 });
    else setTimeout(done, 100);
  });
}

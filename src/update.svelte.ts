/** Held, together, by every tab that has more open than the start page. */
const lock = 'rainmaker-in-use';

/** Says to other tabs that here is something that a newer version must not be put under. Gives what takes that back. */
export function inUse(): () => void {
  let release = () => {};
  const over = new Promise<void>((done) => (release = done));
  // Where there are no locks there is no service worker either.
  void navigator.locks?.request(lock, { mode: 'shared' }, () => over);
  return release;
}

/**
 * The page's own files, kept on the device by a service worker, and word of a newer version, which waits until it is
 * asked for: never does it come under an import or an audit.
 */
export class Update {
  #next = $state.raw<ServiceWorker | null>(null);
  #busy = $state.raw(false);

  /** A newer version is here, whole. */
  get ready(): boolean {
    return this.#next !== null;
  }
  /** It was asked for, but another tab has an import or an audit open. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Keeps the files, and looks for newer ones. Where the browser denies that, the page works all the same. */
  async keep(): Promise<void> {
    if (!import.meta.env.PROD || !window.isSecureContext || !('serviceWorker' in navigator)) return;
    try {
      const registration = await navigator.serviceWorker.register('./sw.js');
      const look = () => {
        if (registration.waiting && registration.active) this.#next = registration.waiting;
      };
      look();
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', look);
      });
      // Asked for in another tab, while no tab had anything open.
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    } catch {
      // Private windows and strict settings have no service workers.
    }
  }

  /** Puts the newer version in the place of this one and opens it, unless another tab would lose what it has open. */
  async load(): Promise<void> {
    await navigator.locks.request(lock, { ifAvailable: true }, async (free) => {
      this.#busy = free === null;
      if (free && this.#next) await swap(this.#next);
    });
  }
}

/** Resolves once the page is about to be opened anew. */
function swap(next: ServiceWorker): Promise<void> {
  return new Promise((done) => {
    next.addEventListener('statechange', () => {
      if (next.state !== 'activated') return;
      location.reload();
      done();
    });
    next.postMessage({ type: 'SKIP_WAITING' });
  });
}

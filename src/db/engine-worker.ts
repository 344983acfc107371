import scriptUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { EngineError } from './db';
import type { Life } from './life';

type Word = 'held' | 'ready' | 'no-script' | 'rejected';

/**
 * What the worker runs before the engine's own script. It holds a lock for as long as it lives, so that the page learns
 * of its death whatever the cause, and reports what the engine's script swallows. Its words look like the log entries
 * of duckdb-wasm, which passes them over. The engine copies each piece of a file that it reads: the piece before it is
 * given back at once, where some forty would be kept until the memory is looked through.
 */
const prelude = `
const { prototype } = FileReaderSync;
const { readAsArrayBuffer } = prototype;
let piece = null;
prototype.readAsArrayBuffer = function (blob) {
  piece?.transfer?.(0);
  return (piece = readAsArrayBuffer.call(this, blob));
};
const say = (word, message) => postMessage({ type: 'LOG', word, message });
addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  say('rejected', String(event.reason));
});
const load = () => {
  try {
    importScripts(SCRIPT);
    say('ready');
  } catch (error) {
    say('no-script', String(error));
  }
};
const hold = () => {
  say('held');
  load();
  return new Promise(() => undefined);
};
Promise.resolve()
  .then(() => navigator.locks.request(LOCK, hold))
  .catch(load);
`;

/**
 * A worker with the engine's script loaded, bound to `life` in both directions. It starts from a blob because then the
 * page's policy binds it too, even one that stands in a meta element. `firstSign` and `limit` are milliseconds: the time
 * for any sign of life, after which death is certain to be noticed, and the time for the script to load.
 */
export async function startWorker(life: Life, firstSign: number, limit: number): Promise<Worker> {
  const lock = `rainmaker-engine-${crypto.randomUUID()}`;
  const source = prelude
    .replace('SCRIPT', () => JSON.stringify(new URL(scriptUrl, location.href).href))
    .replace('LOCK', () => JSON.stringify(lock));
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  life.onEnd(() => URL.revokeObjectURL(url));
  const worker = create(url);
  life.onEnd(() => worker.terminate());

  let loaded = false;
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    life.end(new EngineError(loaded ? 'lost' : 'blocked', event.message || 'The engine could not be loaded'));
  });
  worker.addEventListener('message', ({ data: { word, message } }: MessageEvent<{ word?: Word; message?: string }>) => {
    if (word === 'held') watch(lock, life);
    if (word === 'no-script') life.end(new EngineError('blocked', `The engine could not be loaded: ${message}`));
    if (word === 'rejected') life.end(new EngineError('blocked', `The engine could not start: ${message}`));
  });
  const sign = heard(worker, ['held', 'ready']);
  const ready = heard(worker, ['ready']);
  await life.until(sign, firstSign);
  await life.until(ready, limit);
  loaded = true;
  return worker;
}

function heard(worker: Worker, words: readonly Word[]): Promise<void> {
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<{ word?: Word }>) => {
      if (data.word && words.includes(data.word)) resolve();
    });
  });
}

function create(url: string): Worker {
  try {
    return new Worker(url, { name: 'engine' });
  } catch (error) {
    throw new EngineError('blocked', `The engine was not allowed to start: ${String(error)}`, { cause: error });
  }
}

/** The lock passes to us when the worker that holds it is gone. */
function watch(lock: string, life: Life): void {
  const stop = new AbortController();
  life.onEnd(() => stop.abort());
  navigator.locks
    .request(lock, { signal: stop.signal }, () => life.end(new EngineError('lost', 'The engine stopped working')))
    .catch(() => undefined);
}

import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { EngineError } from './db';

/** Bytes of the engine that have arrived, of how many. */
export type OnProgress = (done: number, total: number) => void;

const { bytes: total, hash } = __ENGINE__;
const cachePrefix = 'rainmaker-engine-';
/** Milliseconds without a byte after which a download counts as broken off. */
const stall = 60_000;

let fetched: Promise<Blob> | null = null;

/**
 * The engine's program, 34 MB, fetched once a visit and kept in Cache Storage over visits where the browser allows it.
 * Rejects with fault `blocked` where it cannot be had whole; the next call tries again.
 */
export function fetchWasm(onProgress: OnProgress): Promise<Blob> {
  fetched ??= load(onProgress).catch((error: unknown) => {
    fetched = null;
    const reason = error instanceof Error ? error.message : String(error);
    throw new EngineError('blocked', `The engine could not be fetched: ${reason}`, { cause: error });
  });
  return fetched;
}

async function load(onProgress: OnProgress): Promise<Blob> {
  const cache = await openCache();
  const known = await cache?.match(wasmUrl).catch(() => undefined);
  const kept = await known?.blob().catch(() => undefined);
  if (kept?.size === total) {
    onProgress(total, total);
    return new Blob([kept], { type: 'application/wasm' });
  }
  const blob = await download(onProgress);
  // Without room or permission the engine works all the same: it is fetched again at the next visit.
  await cache?.put(wasmUrl, new Response(blob)).catch(() => undefined);
  return blob;
}

/** Our cache of this engine, older ones deleted; null where storage is denied. */
async function openCache(): Promise<Cache | null> {
  try {
    const names = await caches.keys();
    const stale = names.filter((name) => name.startsWith(cachePrefix) && name !== cachePrefix + hash);
    await Promise.all(stale.map((name) => caches.delete(name)));
    return await caches.open(cachePrefix + hash);
  } catch {
    return null;
  }
}

async function download(onProgress: OnProgress): Promise<Blob> {
  const abort = new AbortController();
  const giveUp = () => abort.abort(new Error(`nothing arrived for ${stall / 1000} seconds`));
  let timer = setTimeout(giveUp, stall);
  try {
    const response = await fetch(wasmUrl, { signal: abort.signal });
    if (!response.ok || !response.body) throw new Error(`${response.status} ${response.statusText}`);
    let done = 0;
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        clearTimeout(timer);
        timer = setTimeout(giveUp, stall);
        done += chunk.byteLength;
        onProgress(Math.min(done, total), total);
        controller.enqueue(chunk);
      },
    });
    const body = response.body.pipeThrough(counted);
    const blob = await new Response(body, { headers: { 'content-type': 'application/wasm' } }).blob();
    if (blob.size !== total) throw new Error(`${blob.size} of ${total} bytes arrived`);
    return blob;
  } finally {
    clearTimeout(timer);
  }
}

import { bytes, hash, sent, url } from 'virtual:engine';
import { isPacked, unpacked } from '../unpacked';
import { EngineError } from './db';

/** Bytes of the engine's download that have arrived, of how many. */
export type OnProgress = (done: number, total: number) => void;

const cachePrefix = 'rainmaker-engine-';
/** The address in the cache: that of the download changes with whatever packed it. */
const keptAs = 'engine.wasm';
/** Milliseconds without a byte after which a download counts as broken off. */
const stall = 60_000;

let fetched: Promise<Blob> | null = null;

/**
 * The engine's program, 34 MB from a download of 8 MB, fetched once a visit and kept in Cache Storage over visits where
 * the browser allows it: unpacked, since to unpack it at each visit would double the time until it is compiled (0.3 to
 * 0.7 seconds). Rejects with fault `blocked` where it cannot be had whole; the next call tries again.
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
  const known = await cache?.match(keptAs).catch(() => undefined);
  const kept = await known?.blob().catch(() => undefined);
  if (kept?.size === bytes) {
    onProgress(sent, sent);
    return asProgram(kept);
  }
  const blob = asProgram(await unpacked(await download(onProgress)));
  if (blob.size !== bytes) throw new Error(`${blob.size} of ${bytes} bytes arrived`);
  // Without room or permission the engine works all the same: it is fetched again at the next visit.
  await cache?.put(keptAs, new Response(blob)).catch(() => undefined);
  return blob;
}

function asProgram(blob: Blob): Blob {
  return new Blob([blob], { type: 'application/wasm' });
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
    const response = await fetch(url, { signal: abort.signal });
    if (!response.ok || !response.body) throw new Error(`${response.status} ${response.statusText}`);
    let done = 0;
    let total = 0;
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        clearTimeout(timer);
        timer = setTimeout(giveUp, stall);
        total ||= isPacked(chunk) ? sent : bytes;
        done += chunk.byteLength;
        onProgress(Math.min(done, total), total);
        controller.enqueue(chunk);
      },
    });
    return await new Response(response.body.pipeThrough(counted)).blob();
  } finally {
    clearTimeout(timer);
  }
}

import { scanFile, type Reading } from './scan-file';
import type { ScanSpec } from './scan';
import type { OddRecords, Scan } from './scan-odd';
// Started from a blob, as the engine is: then the page's policy binds it too, even one that stands in a meta element.
import ScanWorker from './scan.worker?worker&inline';

/** Under this size a worker costs more than it saves. */
export const worthAWorker = 8 * 1024 * 1024;

export interface ScanAsked {
  blob: Blob;
  spec: ScanSpec;
  /** Whether records are to be told while the scan goes on. */
  inPieces: boolean;
}

export type ScanTold = { done: number } | { through: number; odd: OddRecords } | { scan: Scan } | { failed: string };

/** Scans in a worker where there are workers and the file is large, else here. */
export function runScan(blob: Blob, spec: ScanSpec, reading: Reading): Promise<Scan> {
  if (typeof Worker === 'undefined' || blob.size < worthAWorker) return scanFile(blob, spec, reading);
  return scanApart(blob, spec, reading).catch((fault: unknown) => {
    reading.signal?.throwIfAborted();
    // What it told of records stands; it is not told again.
    if (fault instanceof WorkerLost) return scanFile(blob, spec, { ...reading, onRecords: undefined });
    throw fault;
  });
}

class WorkerLost extends Error {}

function scanApart(blob: Blob, spec: ScanSpec, { onBytes, onRecords, signal }: Reading): Promise<Scan> {
  const worker = new ScanWorker({ name: 'scan' });
  return new Promise<Scan>((resolve, reject) => {
    const stop = () => reject(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    worker.onerror = () => reject(new WorkerLost('The scan could not run apart.'));
    worker.onmessage = ({ data }: MessageEvent<ScanTold>) => {
      if ('done' in data) onBytes?.(data.done);
      else if ('odd' in data) onRecords?.(data.through, data.odd);
      else if ('scan' in data) resolve(data.scan);
      else reject(new Error(data.failed));
    };
    const asked: ScanAsked = { blob, spec, inPieces: onRecords !== undefined };
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}

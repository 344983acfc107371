import { scanFile, type Reading } from './scan-file';
import type { ScanAsked, ScanTold } from './scan-run';

const tell = (told: ScanTold) => self.postMessage(told);

self.onmessage = async ({ data }: MessageEvent<ScanAsked>) => {
  try {
    const onBytes = (done: number) => tell({ done });
    const onRecords: Reading['onRecords'] = (through, odd) => tell({ through, odd });
    tell({ scan: await scanFile(data.blob, data.spec, data.inPieces ? { onBytes, onRecords } : { onBytes }) });
  } catch (fault) {
    tell({ failed: fault instanceof Error ? fault.message : String(fault) });
  }
};

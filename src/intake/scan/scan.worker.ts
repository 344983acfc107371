import { scanFile } from './scan-file';
import type { ScanAsked, ScanTold } from './scan-run';

const tell = (told: ScanTold) => self.postMessage(told);

self.onmessage = async ({ data }: MessageEvent<ScanAsked>) => {
  try {
    tell({ scan: await scanFile(data.blob, data.spec, { onBytes: (done) => tell({ done }) }) });
  } catch (fault) {
    tell({ failed: fault instanceof Error ? fault.message : String(fault) });
  }
};

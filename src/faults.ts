import { ChunkError } from './chunk.svelte';
import { EngineError } from './db/db';
import { t } from './language/t';

/** What went wrong, in the user's words, with what still holds and what to do. */
export function wordsForFault(fault: unknown): string {
  if (fault instanceof ChunkError) {
    return t`A part of this page could not be fetched: this computer is offline, or a new version of Rainmaker was put up since the page was opened. Your files are still here; once there is a connection, try again. If that does not help, open the page anew and drop the files again.`;
  }
  if (!(fault instanceof EngineError)) {
    const detail = fault instanceof Error ? fault.message : String(fault);
    return t`Something went wrong that should not have: ${detail}. Your files are still here; try again.`;
  }
  switch (fault.fault) {
    case 'blocked':
      return t`The computing engine could not be started: this site does not deliver it, or its policy forbids it. Your files are still here and were sent nowhere. Try again, or ask whoever hosts this page.`;
    case 'lost':
      return t`The computing engine stopped. Your files are still here; it can start again and read them anew.`;
    case 'cancelled':
      return t`Stopped. Your files are still here.`;
    case 'query':
      return t`The computing engine refused a step: ${fault.message.slice(0, 300)} Your files are still here.`;
  }
}

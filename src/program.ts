import { wasmDb } from './db/wasm';
import Import from './pages/import/Import.svelte';
import DeskNote from './pages/workspace/DeskNote.svelte';
import Recent from './pages/workspace/Recent.svelte';
import { fetchPages, results, shared } from './pages/chunks';
import { auditing } from './session/engine-jobs';
import { Session } from './session.svelte';
import { whenIdle } from './ui/idle';

/** Everything behind the start page: the session, its engine on the way, its workspaces, and the pages of an import. */
export function openProgram() {
  const session = new Session(wasmDb(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  session.warm();
  return { session, Import, DeskNote, Recent, results, shared, fetchAhead };
}

/** Gets what an audit needs, and its pages, before anybody waits for it. What cannot be had is asked for again later. */
async function fetchAhead(): Promise<void> {
  await whenIdle();
  await auditing.get().catch(() => {});
  await whenIdle();
  await results.get().catch(() => {});
  await fetchPages();
}

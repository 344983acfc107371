import { Chunk } from '../chunk.svelte';
import { whenIdle } from '../ui/idle';

/** The frame of an audit's pages. */
export const results = new Chunk(() => import('./Results.svelte'));

/** An audit that was shared without its files. */
export const shared = new Chunk(() => import('./workspace/Shared.svelte'));

/** The pages of an audit, each fetched by itself. */
export const pages = {
  audit: new Chunk(() => import('./audit/Audit.svelte')),
  habit: new Chunk(() => import('./habit/Habit.svelte')),
  check: new Chunk(() => import('./check/Check.svelte')),
  data: new Chunk(() => import('./data/Data.svelte')),
  settings: new Chunk(() => import('./settings/Settings.svelte')),
  tags: new Chunk(() => import('./tags/Tags.svelte')),
  present: new Chunk(() => import('./present/Present.svelte')),
  /** A slide over the whole screen. */
  stage: new Chunk(() => import('./present/Stage.svelte')),
  today: new Chunk(() => import('./today/Today.svelte')),
  accounts: new Chunk(() => import('./account/Account.svelte')),
  me: new Chunk(() => import('./me/MePage.svelte')),
  help: new Chunk(() => import('./help/Help.svelte')),
};

/** Fetches the pages one after the other, in the order of the list; what cannot be had is asked for again when shown. */
export async function fetchPages(): Promise<void> {
  for (const page of Object.values(pages)) {
    await whenIdle();
    await page.get().catch(() => {});
  }
}

import { resolve } from 'node:path';
import type { Page } from '@playwright/test';

/**
 * Drags files from disk onto an element and lets them go, as a user does: the browser itself makes the events and reads
 * the files, so that they are real ones, streamed from disk.
 */
export async function dropFiles(page: Page, selector: string, paths: readonly string[]): Promise<void> {
  const target = page.locator(selector).first();
  // In view, at rest and free, as a hand would wait for: what moves or is covered is missed.
  await target.hover({ trial: true });
  const box = await target.boundingBox();
  if (!box) throw new Error(`${selector} cannot be seen, so nothing can be dropped on it`);
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: paths.map((path) => resolve(path)), dragOperationsMask: 1 };
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, data };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at });
  }
  await session.detach();
}

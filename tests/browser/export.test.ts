import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { axe } from './harness/axe';
import { see, sharedApp } from './harness/harness';
import { confirm, drop, go, habitsShown, written } from './steps';
import { smallTeam } from './team';

const shared = sharedApp(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await drop(page, await written(smallTeam()));
  await confirm(page);
});

/** What a click hands out, as a path with its own ending, and its name. */
async function saved(page: Page, click: () => Promise<void>): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const name = download.suggestedFilename();
  const [path = ''] = await written({ [name]: await readFile(await download.path()) });
  return { name, path };
}

/** A file of ours as somebody opens it who has never seen the page. */
async function opened(
  context: BrowserContext,
  path: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const elsewhere = await context.browser()?.newContext(options);
  if (!elsewhere) throw new Error('There is no browser');
  try {
    const page = await elsewhere.newPage();
    await page.goto(pathToFileURL(path).href);
    await look(page);
  } finally {
    await elsewhere.close();
  }
}

/** How wide a chart's first words are drawn: another font draws them otherwise. */
const widths = (page: Page, svg: string) =>
  page.locator(`${svg} text`).evaluateAll(async (all) => {
    const measured = () =>
      all.map((text) => [text.textContent, (text as SVGTextElement).getComputedTextLength()] as const);
    // A font begins to come when it is first measured with.
    measured();
    await document.fonts.ready;
    return measured();
  });

it('a chart leaves as an SVG that opens alone, and as the same picture', async () => {
  const { page, context } = shared();
  await go(page, '#/habit/no-rate');
  const figure = page.locator('figure').first();
  await figure.locator('svg').waitFor();
  const svg = await saved(page, () => figure.getByRole('button', { name: 'SVG' }).click());
  const png = await saved(page, () => figure.getByRole('button', { name: 'PNG' }).click());
  expect(svg.name).toMatch(/^no-rate-[a-z]+-\d{4}-\d\d-\d\d\.svg$/);
  expect(png.name).toBe(svg.name.replace('.svg', '.png'));
  expect((await readFile(svg.path)).length).toBeLessThan(100_000);

  const onPage = await widths(page, 'figure >> nth=0 >> svg');
  const drawn = (await readFile(png.path)).toString('base64');
  await opened(context, svg.path, async (alone) => {
    const inFile = new Map(await widths(alone, 'svg'));
    const same = onPage.filter(([words]) => words !== '' && inFile.has(words));
    expect(same.length).toBeGreaterThan(3);
    for (const [words, width] of same) expect(inFile.get(words), words ?? '').toBeCloseTo(width, 0);
    await see(alone.locator('svg > text').last()).toHaveText(/^Rainmaker, from .+, as of \d{4}-/);

    const [width = 0, height = 0] = await alone
      .locator('svg')
      .first()
      .evaluate((file) => ['width', 'height'].map((name) => Number(file.getAttribute(name))));
    await alone.setViewportSize({ width, height });
    const shot = (await alone.screenshot()).toString('base64');
    await alone.goto('about:blank');
    const compared = await alone.evaluate(compare, [shot, drawn] as const);
    expect(compared.width).toBe(2 * width);
    expect(compared.differ).toBeLessThan(0.01);
  });
});

/** The share of points that are clearly other in two pictures, the second as wide as the first; its own width. */
async function compare(pictures: readonly [string, string]): Promise<{ differ: number; width: number }> {
  const images = await Promise.all(
    pictures.map(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      return image;
    }),
  );
  const [first, second] = images as [HTMLImageElement, HTMLImageElement];
  const points = [first, second].map((image) => {
    const canvas = document.createElement('canvas');
    canvas.width = first.naturalWidth;
    canvas.height = first.naturalHeight;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return context.getImageData(0, 0, canvas.width, canvas.height).data;
  });
  const [one, two] = points as [Uint8ClampedArray, Uint8ClampedArray];
  const differ = one.reduce((sum, value, at) => sum + (Math.abs(value - (two[at] ?? 0)) > 64 ? 1 : 0), 0);
  return { differ: differ / one.length, width: second.naturalWidth };
}

it('a table is copied as it is shown', async () => {
  const { page } = shared();
  const figure = page.locator('figure').first();
  await figure.getByText('The same as a table').click();
  await figure.locator('tbody tr').first().waitFor();
  const rows = await figure.locator('tbody tr').count();
  await figure.getByRole('button', { name: 'Copy table' }).click();
  await figure.getByText(`Copied: ${rows} row`).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const lines = copied.replaceAll('\r', '').split('\n');
  expect(lines).toHaveLength(1 + rows);
  const shown = await figure.locator('tbody tr').first().locator('th, td').allInnerTexts();
  expect(lines[1]?.split('\t')).toEqual(shown);
});

it('the report opens from disk without scripts, with every chart, and shuts nobody out', async () => {
  const { page, context } = shared();
  await go(page, '#/audit');
  const habits = await habitsShown(page);
  const { name, path } = await saved(page, () => page.getByRole('button', { name: 'save as a report' }).click());
  expect(name).toMatch(/^report-\d{4}-\d\d-\d\d\.html$/);
  const shown = async (page: Page) => {
    await see(page.locator('article')).toHaveCount(habits.length);
    for (const habit of habits) {
      if (await page.locator(`article#${habit}`).getByText('There is no case').isVisible()) continue;
      const chart = await page.locator(`article#${habit} figure > svg`).first().boundingBox();
      expect(chart?.height, habit).toBeGreaterThan(20);
    }
  };
  await opened(context, path, shown, { javaScriptEnabled: false });
  await opened(context, path, async (page) => expect(await axe(page)).toEqual([]));
});

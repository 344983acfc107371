import type { PlotOptions } from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import { setLocale } from '../../src/charts/format';
import { render } from '../../src/charts/render';

setLocale('en-GB');

const { document } = new JSDOM('<!doctype html>').window;
const colours = /--([\w-]+): (#\w{6});/g;
const light = readFileSync(new URL('../../src/app.css', import.meta.url), 'utf8').split('@media')[0] ?? '';
const palette = new Map([...light.matchAll(colours)].map(([, name, colour]) => [name ?? '', colour ?? '']));

/** The chart as the text of an SVG file that opens by itself: the page's light colours filled in. */
export function drawn(options: PlotOptions): string {
  const svg = render(options, 'A chart', document);
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('style', `background: ${palette.get('paper')}; font-family: system-ui, sans-serif`);
  const coloured = svg.outerHTML.replace(/var\(--([\w-]+)\)/g, (whole, name: string) => palette.get(name) ?? whole);
  return `${coloured.replace(/></g, '>\n<')}\n`;
}

/** The words in a chart, in the order of the page. */
export function wordsOf(svg: string): string[] {
  const { window } = new JSDOM(svg);
  return [...window.document.querySelectorAll('text')]
    .map((text) => text.textContent ?? '')
    .filter((text) => text !== '');
}

/** Fill and stroke of every dot, in the order of the page. */
export function dotsOf(svg: string): { fill: string | null; stroke: string | null; x: number }[] {
  const { window } = new JSDOM(svg);
  const groups = [...window.document.querySelectorAll('circle')];
  const inherited = (dot: Element, name: string) => dot.closest(`[${name}]`)?.getAttribute(name) ?? null;
  return groups.map((dot) => ({
    fill: inherited(dot, 'fill'),
    stroke: inherited(dot, 'stroke'),
    x: Number(dot.getAttribute('cx')),
  }));
}
export const colour = (name: string): string => palette.get(name) ?? '';

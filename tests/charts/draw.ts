import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PlotOptions } from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { setLocale } from '../../src/language/format';
import { render } from '../../src/charts/render';

setLocale(() => 'en-GB');
const { window } = new JSDOM();

/** Draws as the page does, without a page. */
export function draw(options: PlotOptions, description = 'A chart'): SVGSVGElement {
  return render(options, description, window.document);
}

/** The words of a chart, in the order in which they are drawn; axes too. */
export function words(svg: SVGSVGElement): string[] {
  return [...svg.querySelectorAll('text')].map((text) => text.textContent ?? '').filter((text) => text !== '');
}

/** A shape's attribute, its own or of the group that it stands in. */
export function attribute(shape: Element | null | undefined, name: string): string | null {
  return shape?.closest(`[${name}]`)?.getAttribute(name) ?? null;
}

/** The colour of each circle's inside. */
export function fills(svg: SVGSVGElement): (string | null)[] {
  return [...svg.querySelectorAll('circle')].map((circle) => attribute(circle, 'fill'));
}

/** Every number in places, sizes and paths; a chart that went wrong has one that is none. */
export function broken(svg: SVGSVGElement): string[] {
  return [...svg.querySelectorAll('*')].flatMap((node) =>
    [...node.attributes].filter(({ value }) => /NaN|undefined|Infinity/.test(value)).map(({ name }) => name),
  );
}

/** Text as a file that opens alone: the page's light colours inside, one element a line. */
export function asFile(svg: SVGSVGElement): string {
  const css = readFileSync(fileURLToPath(new URL('../../src/app.css', import.meta.url)), 'utf8');
  const colours = [...css.slice(0, css.indexOf('@media')).matchAll(/--[a-z0-9-]+: #[0-9a-f]{6};/g)].map(([one]) => one);
  const style = window.document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = `svg { ${colours.join(' ')} background: var(--paper); font-family: 'Source Sans 3 Variable', sans-serif; }`;
  svg.prepend(style);
  const text = new window.XMLSerializer().serializeToString(svg);
  return `${text.replace(/></g, '>\n<')}\n`;
}

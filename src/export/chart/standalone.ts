import type { Colours } from './colours';
import { fontFamily } from './font';
import { tidied, writable } from './tidied';

/** What stands around a chart in a file of its own. */
export interface ChartWords {
  /** States the finding. */
  title: string;
  /** Measure, unit, period and n. */
  subtitle: string;
  /** Where it is from, and of which day. */
  source: string;
}

/** Everything that would otherwise come from the page. */
export interface Look {
  colours: Colours;
  /** Faces of the font, as CSS. */
  faces: string;
}

const namespace = 'http://www.w3.org/2000/svg';
const edge = 24;

interface Line {
  words: string;
  size: number;
  weight: number;
  fill: string;
  /** From the top to the line's foot. */
  y: number;
}

/** A chart with its title, subtitle and source as one SVG file that needs nothing else: colours and font are inside. */
export function standalone(chart: SVGSVGElement, words: ChartWords, { colours, faces }: Look): string {
  const document = chart.ownerDocument;
  const room = Number(chart.getAttribute('width'));
  const tall = Number(chart.getAttribute('height'));
  const width = room + 2 * edge;
  const title = linesOf(words.title, room, 20, 26);
  const subtitle = linesOf(words.subtitle, room, 14, 20);
  const source = linesOf(words.source, room, 12, 16);
  const head = edge - 4 + title.height + subtitle.height;
  const top = head + 20;
  const foot = top + tall + 20;
  const height = foot + source.height + edge - 8;
  const lines: Line[] = [
    ...title.at(edge - 4).map((line) => ({ ...line, weight: 620, fill: 'ink' })),
    ...subtitle.at(edge - 4 + title.height).map((line) => ({ ...line, weight: 400, fill: 'ink-2' })),
    ...source.at(foot).map((line) => ({ ...line, weight: 400, fill: 'ink-3' })),
  ];

  const svg = element('svg', { xmlns: namespace, width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
  svg.setAttribute('font-family', fontFamily);
  svg.append(
    element('title', {}, words.title),
    element('desc', {}, `${words.subtitle} ${words.source}`),
    element('style', {}, `${faces}\ntext,tspan{white-space:pre;font-variant-numeric:tabular-nums}`),
    element('rect', { width, height, fill: colours['paper'] ?? '' }),
    ...lines.map((line) =>
      element(
        'text',
        { x: edge, y: line.y, 'font-size': line.size, 'font-weight': line.weight, fill: colours[line.fill] ?? '' },
        line.words,
      ),
    ),
  );
  const inner = painted(tidied(chart), colours);
  for (const name of ['role', 'aria-label']) inner.removeAttribute(name);
  for (const [name, value] of Object.entries({ x: edge, y: top, overflow: 'visible', 'aria-hidden': 'true' }))
    inner.setAttribute(name, `${value}`);
  svg.append(inner);
  const Serializer = document.defaultView?.XMLSerializer ?? XMLSerializer;
  return new Serializer().serializeToString(svg);

  function element(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
    const made = document.createElementNS(namespace, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) {
      if (key !== 'xmlns') made.setAttribute(key, `${value}`);
    }
    made.textContent = writable(text);
    return made;
  }
}

/** Colours instead of the page's variables, which no other program knows. */
function painted(chart: SVGSVGElement, colours: Colours): SVGSVGElement {
  const resolved = (value: string) => value.replace(/var\(--([a-z0-9-]+)\)/g, (whole, name) => colours[name] ?? whole);
  const current = resolved(/(?:^|;)\s*color:\s*([^;]+)/.exec(chart.getAttribute('style') ?? '')?.[1] ?? 'var(--ink)');
  for (const one of [chart, ...chart.querySelectorAll('*')]) {
    for (const name of ['fill', 'stroke', 'color', 'style']) {
      const value = one.getAttribute(name);
      if (value !== null) one.setAttribute(name, resolved(value).replaceAll('currentColor', current));
    }
  }
  return chart;
}

/** Words in lines of about a width: without a page nobody can measure them, so a letter counts as a little more than it is. */
function linesOf(words: string, width: number, size: number, leading: number) {
  const most = Math.floor(width / (size * 0.5));
  const lines: string[] = [];
  for (const word of words.split(/\s+/).flatMap((one) => one.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return {
    height: lines.length * leading,
    at: (top: number) => lines.map((line, index) => ({ words: line, size, y: top + index * leading + size })),
  };
}

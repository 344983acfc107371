import type { PlotOptions } from '@observablehq/plot';
import { render } from '../charts/render';
import { light } from '../export/chart/colours';
import { fontFaces } from '../export/chart/font';
import { standalone, type ChartWords } from '../export/chart/standalone';

/** A chart as an SVG file that opens alone, as wide as a page's and in light colours. Rejects without the font. */
export async function chartFile(draw: (width: number) => PlotOptions, words: ChartWords): Promise<string> {
  const chart = render(draw(720), words.title, document);
  const faces = await fontFaces([chart.textContent, ...Object.values(words)].join(' '));
  return standalone(chart, words, { colours: light, faces });
}

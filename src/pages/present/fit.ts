import type { PlotOptions } from '@observablehq/plot';
import type { SlideChart } from './slide-chart';

/** Width ÷ height of a chart's place on a slide. */
const proportion = 1.6;
/** Drawn this wide and blown up, a chart has words as large as they can be. */
const narrowest = 400;
const widest = 720;
/** Drawn wider than this, its words are too small for the back of a room. */
const widestForRoom = 600;
/** Rows stand no closer than this share of how they stand on a page. */
const closest = 0.72;

type Drawn = Pick<SlideChart, 'draw' | 'rows' | 'canClose'>;

/**
 * A chart drawn to be blown up to its place on a slide: as narrow as its labels allow; where it is high, with its rows
 * closer, and then wider, until none of its place stays empty.
 */
export function fitted({ draw, rows, canClose }: Drawn): PlotOptions & { width: number } {
  // Labels of rows have two fifths of a chart.
  const longest = canClose ? Math.max(0, ...rows.map(([label = '']) => label.length)) : 0;
  const least = Math.min(widestForRoom - 40, Math.max(narrowest, (longest * 7.4 + 24) / 0.4));
  for (let width = Math.ceil(least); ; width += 20) {
    const options = draw(width);
    const { height = width / proportion } = options;
    const lowest = canClose ? height * closest : height;
    if (width / lowest >= proportion || width >= widest) {
      return { ...options, width, height: Math.min(height, Math.max(lowest, width / proportion)) };
    }
  }
}

/** True for a chart that a room can read. */
export function isForRoom(chart: Drawn): boolean {
  return fitted(chart).width <= widestForRoom;
}

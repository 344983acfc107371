import type { PlotOptions } from '@observablehq/plot';
import { count } from '../../language/format';
import { t } from '../../language/t';
import { rates } from '../../charts/rates';
import { estimateWords, rateOf } from '../../ui/panel';
import type { Announced } from './announced';

/** A finding's two sides as a chart and as the table beside it. */
export interface FindingFigure {
  draw: (width: number) => PlotOptions;
  columns: string[];
  rows: string[][];
}

/** The side that is meant first, in its colour. */
export function findingFigure({ sides, side }: Announced): FindingFigure {
  const rows = sides.map((one, at) => rateOf({ ...one, emphasis: at === 0 ? 'main' : 'none' }));
  return {
    draw: (width) => rates(rows, side, width, sides[0]?.number.unit),
    columns: ['', t`Number, 95% interval`, t`Cases`],
    rows: sides.map(({ label, number }) => [label, estimateWords(number), count(number.n)]),
  };
}

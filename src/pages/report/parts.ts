import { render } from '../../charts/render';
import { tidied } from '../../export/chart/tidied';
import { html, trusted, type Html } from '../../export/html';
import { t } from '../../language/t';
import type { ShownFigure } from '../habit/shown';

/** A table that scrolls by keyboard where it is wider than its place; the first column names its rows. */
export function tableHtml(label: string, columns: readonly string[], rows: readonly (readonly string[])[]): Html {
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${columns.map((column) => (column === '' ? html`<td></td>` : html`<th scope="col">${column}</th>`))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(([first = '', ...cells]) => rowHtml(first, cells))}
      </tbody>
    </table>
  </div>`;
}

function rowHtml(first: string, cells: readonly string[]): Html {
  return html`<tr>
    <th scope="row">${first}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;
}

type Drawn = Pick<ShownFigure, 'title' | 'subtitle' | 'draw' | 'columns' | 'rows'>;

/**
 * A chart as it stands in the page, in the colours of the file, with its table where that tells of no case; `under`
 * the level of the heading that it belongs to.
 */
export function figureHtml(
  { title, subtitle, draw, columns, rows }: Drawn,
  { hasTable, under, document }: { hasTable: boolean; under: 'h2' | 'h3'; document: Document },
): Html {
  const chart = tidied(render(draw(720), `${title}. ${subtitle}`, document));
  const table = html`<details>
    <summary>${t`The same as a table`}</summary>
    ${tableHtml(title, columns, rows)}
  </details>`;
  return html`<figure>
    <figcaption>
      ${under === 'h2' ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`}
      <p class="quiet">${subtitle}</p>
    </figcaption>
    ${trusted(chart.outerHTML)} ${hasTable ? table : null}
  </figure>`;
}

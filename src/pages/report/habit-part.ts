import { html, type Html } from '../../export/html';
import type { Habit } from '../../habits';
import type { Computed } from '../../habits/result';
import { t } from '../../language/t';
import { sureRows } from '../habit/figures';
import { figuresOf } from '../habit/shown';
import { thresholdWords } from '../print/definitions';
import type { Given } from './given';
import { figureHtml } from './parts';

/** A habit with all of its charts that tell of no account. */
export function habitHtml(habit: Habit, result: Computed, { settings, document }: Given): Html {
  const figures = figuresOf(result, habit).filter(({ namesAccounts }) => !namesAccounts);
  return html`<article id="${habit.id}">
    <h3>${habit.title}</h3>
    <p class="found">${result.headline}</p>
    <p class="quiet">${result.subtitle}</p>
    <dl>
      ${sureRows(result).map(
        ({ term, words }) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${words}</dd>
          </div>`,
      )}
    </dl>
    <p>${habit.definition} ${thresholdWords(habit, settings).map((words) => `${words}. `)}</p>
    ${result.proxy === null ? null : html`<p class="quiet">${t`A proxy: ${result.proxy}`}</p>`}
    ${result.notes.map((note) => html`<p class="quiet">${note}</p>`)}
    ${figures.map((one) => figureHtml(one, { hasTable: !one.rowsAreCases, under: 'h3', document }))}
    ${result.cases.total === 0 ? html`<p class="quiet">${t`There is no case in this period.`}</p>` : null}
    ${result.trendNote === null ? null : html`<p class="quiet">${result.trendNote}</p>`}
  </article>`;
}

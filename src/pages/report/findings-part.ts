import { html, type Html } from '../../export/html';
import { judgeAll, worthALook } from '../../findings/findings';
import { habits } from '../../habits';
import type { Computed } from '../../habits/result';
import { t } from '../../language/t';
import { announce, type Announced } from '../audit/announced';
import { findingFigure } from '../audit/finding-figure';
import { repsOf } from '../audit/reps';
import { auditTitle, powerWords, worthALookWords } from '../audit/title';
import type { Given } from './given';
import { figureHtml } from './parts';

/** How many findings have their chart, as on the audit's page. */
const most = 3;

/** The report's title, and what stands out with it. */
export function findingsHtml(given: Given, computed: readonly Computed[]): { title: string; body: Html } {
  const { results, settings, document } = given;
  const { rep, windowDays } = settings;
  const reps = repsOf(results).length;
  const judged = judgeAll(results);
  // Who is alone is the team.
  const isMeant = (who: string | null) => rep === null || who === rep || (reps === 1 && who === null);
  const found = announce(
    judged.filter((one) => one.found && isMeant(one.rep)),
    results,
    windowDays,
  );
  const cases = computed.reduce((sum, result) => sum + result.cases.total, 0);
  const charted = found.slice(0, most).map((one) => {
    const figure = { title: one.sentence, subtitle: one.support, ...findingFigure(one) };
    return figureHtml(figure, { hasTable: true, under: 'h2', document });
  });
  const title = auditTitle(found.length, rep === null, { computed: computed.length, cases });
  return {
    title,
    body: html`<section id="findings">
      <h2>${title}</h2>
      ${charted} ${othersHtml(found.slice(most))}
      <p class="quiet">${powerWords(judged.length, reps)}</p>
      ${lookHtml(worthALook(results, judged, rep))}
    </section>`,
  };
}

function othersHtml(found: readonly Announced[]): Html | null {
  if (found.length === 0) return null;
  const lines = found.map(({ sentence, support }) => html`<li>${sentence} <span class="quiet">${support}</span></li>`);
  return html`<h3>${t`What else stands out`}</h3>
    <ul>
      ${lines}
    </ul>`;
}

function lookHtml(outside: ReturnType<typeof worthALook>): Html | null {
  const dots = outside.reduce((sum, { reps }) => sum + reps.length, 0);
  if (dots === 0) return null;
  const lines = outside.map(({ habitId, reps }) => {
    const title = habits.find(({ id }) => id === habitId)?.title ?? habitId;
    return html`<li>${title}: ${reps.map(({ label }) => label).join(', ')}</li>`;
  });
  return html`<h3>${worthALookWords(dots)}</h3>
    <ul>
      ${lines}
    </ul>`;
}

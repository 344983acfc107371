import { day } from '../../language/format';
import { say, t } from '../../language/t';
import { fontFaces } from '../../export/chart/font';
import { html, trusted, type Html } from '../../export/html';
import { habits } from '../../habits';
import { groups } from '../../habits/habit';
import { windowWords } from '../../habits/periods';
import type { Computed, Missing } from '../../habits/result';
import { filesHtml, missingHtml } from './data-part';
import { findingsHtml } from './findings-part';
import type { Given } from './given';
import { groupHtml, groupId, type Row } from './group-part';
import { reportStyle } from './style';

/** The longest period that the bar offers. */
const allTime = 36_500;

/** What the file itself forbids: to run anything, and to ask for anything. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/**
 * An audit as one HTML file that opens alone, without a script and without a case or an account in it: findings, every
 * habit with its charts, what could not be computed, the reps, and the files with their ledger. Rejects where the font
 * cannot be had.
 */
export async function reportFile(given: Given, faces = fontFaces): Promise<Blob> {
  const { title, body } = reportBody(given);
  const style = reportStyle(await faces(body.text));
  const page = html`<!doctype html>
    <html lang="${given.document.documentElement.lang || 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Rainmaker</title>
        <style>
          ${trusted(style)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `;
  return new Blob([page.text.trimStart()], { type: 'text/html;charset=utf-8' });
}

function reportBody(given: Given): { title: string; body: Html } {
  const { results, settings, source } = given;
  const computed = results.filter((result): result is Computed => result.kind === 'computed');
  const missing = results.filter((result): result is Missing => result.kind === 'missing');
  const shown = groups
    .map((group) => ({ group, rows: rowsOf(computed).filter(({ habit }) => habit.group === group) }))
    .filter(({ rows }) => rows.length > 0);
  const findings = findingsHtml(given, computed);
  const body = html`<header>
      <p class="quiet">Rainmaker · ${periodWords(settings)} · ${t`as of ${day(settings.asOf)}`}</p>
      <h1>${t`Audit of selling habits`}</h1>
      <p>${whoWords(given)} ${t`${computed.length} of ${results.length} habits could be computed from these files.`}</p>
    </header>
    <nav aria-label="${t`Contents`}">
      <ul>
        <li><a href="#findings">${findings.title}</a></li>
        ${shown.map(({ group }) => html`<li><a href="#${groupId(group)}">${say(group)}</a></li>`)}
        ${missing.length > 0 ? html`<li><a href="#missing">${t`What these files cannot answer`}</a></li>` : null}
        <li><a href="#files">${t`What it is made of`}</a></li>
      </ul>
    </nav>
    <main>
      ${findings.body} ${shown.map(({ group, rows }) => groupHtml(group, rows, given))} ${missingHtml(missing, given)}
      ${filesHtml(given)}
    </main>
    <footer>
      <p>${source}. ${t`Aggregates only: no case and no account is in this file, and it asks for nothing.`}</p>
    </footer>`;
  return { title: findings.title, body };
}

function rowsOf(computed: readonly Computed[]): Row[] {
  return computed.flatMap((result) => {
    const habit = habits.find(({ id }) => id === result.id);
    return habit ? [{ habit, result }] : [];
  });
}

function periodWords({ asOf, windowDays }: Given['settings']): string {
  return windowDays === allTime ? t`all time` : windowWords(asOf, windowDays);
}

/** Whom it is about, and what it is narrowed down to. */
function whoWords({ results, settings, only, masked }: Given): string {
  const { rep } = settings;
  const reps = results.flatMap((result) => (result.kind === 'computed' ? result.reps : []));
  const who = rep === null ? t`The whole team` : (reps.find((one) => one.rep === rep)?.name ?? t`One rep`);
  const told = only.length === 0 ? `${who}.` : t`${who}, only ${only.join(', ')}.`;
  return masked ? `${told} ${t`Names are masked.`}` : told;
}

import { count } from '../../language/format';
import { say, t } from '../../language/t';
import { html, type Html } from '../../export/html';
import type { Habit } from '../../habits';
import type { Group } from '../../habits/habit';
import type { Computed } from '../../habits/result';
import { groupWords } from '../audit/group-words';
import { numberWords } from '../audit/habit-row';
import { repsOf } from '../audit/reps';
import type { Given } from './given';
import { habitHtml } from './habit-part';
import { tableHtml } from './parts';

export interface Row {
  habit: Habit;
  result: Computed;
}

/** A group of habits: each, then its reps in one table. */
export function groupHtml(group: Group, rows: readonly Row[], given: Given): Html {
  return html`<section id="${groupId(group)}">
    <h2>${say(group)}</h2>
    <p class="quiet">${say(groupWords[group])}</p>
    ${rows.map(({ habit, result }) => habitHtml(habit, result, given))} ${repsHtml(group, rows)}
  </section>`;
}

/** A habit may be called as its group is. */
export function groupId(group: Group): string {
  return `group-${group.toLowerCase().replaceAll(' ', '-')}`;
}

/** At most so many reps stand side by side; more of them stand below each other. */
const mostColumns = 8;

function repsHtml(group: Group, rows: readonly Row[]): Html | null {
  const reps = repsOf(rows.map(({ result }) => result));
  if (reps.length === 0) return null;
  const cell = ({ result }: Row, rep: string) => {
    const number = result.reps.find((one) => one.rep === rep)?.number;
    return number ? `${numberWords(number)}, n ${count(number.n)}` : '';
  };
  const title = t`${say(group)}, rep by rep`;
  const table =
    reps.length <= mostColumns
      ? tableHtml(
          title,
          [t`Habit`, ...reps.map(({ name }) => name)],
          rows.map((row) => [row.habit.title, ...reps.map(({ rep }) => cell(row, rep))]),
        )
      : tableHtml(
          title,
          [t`Rep`, ...rows.map(({ habit }) => habit.title)],
          reps.map(({ rep, name }) => [name, ...rows.map((row) => cell(row, rep))]),
        );
  return html`<h3>${title}</h3>
    <p class="quiet">
      ${t`Each number with its known cases. Under 20 cases a number is shown, and nobody is compared by it.`}
    </p>
    ${table}`;
}

import { headersOf, type AnyTable } from '../../crms/crm';
import { fieldKind, objects, type ObjectName } from '../../crms/fields';
import { tokensOf } from './alike';
import { fullerFirst, type Column } from './columns';
import type { FieldSource } from './mapping';
import { choicesOf } from './mapping-fields';
import { valuesFit } from './values-fit';

/** Words that a header may have besides a field's name without changing its meaning. */
const fillers = new Set(
  'c custom field primary main current the of in de du la le des der die do da del usd eur gbp chf'.split(' '),
);
const ownWords: Partial<Record<ObjectName, string[]>> = {
  deals: ['deal', 'deals', 'opportunity', 'opp', 'oppty', 'sales', 'affaire', 'negocio', 'trato', 'transaction'],
  accounts: ['account', 'company', 'customer', 'client', 'organization', 'organisation', 'firma', 'kunde'],
  contacts: ['contact', 'person', 'kontakt'],
  leads: ['lead', 'prospect'],
  activities: ['activity', 'task', 'call', 'meeting', 'event'],
  people: ['user', 'rep', 'sales', 'employee', 'seller'],
  quotas: ['quota', 'goal', 'target'],
};
/** What must never stand in for an amount, a date, a person or a stage. */
const never =
  /weight|gewichtet|pond|forecast|expect.*revenue|prorated|modif|updat|geander|changed|creator|rating|score|probab|cycle|age$/;

/** Too common to mean a field when other words stand beside them. */
const vague = new Set(['name', 'id', 'type', 'date', 'status', 'state', 'value', 'kind', 'stage', 'title', 'owner']);

/**
 * Fields of `wanted` found by the words of headers that nothing uses yet: `Reason for loss (main)` is a loss reason.
 * `names` says what the fields are called; `vetoed` headers stay out.
 */
export function guessFields(
  names: AnyTable,
  wanted: readonly string[],
  columns: readonly Column[],
  vetoed: readonly string[],
): Record<string, FieldSource> {
  const free = new Set(columns.filter((column) => !refused(column, vetoed)));
  const fields: Record<string, FieldSource> = {};
  for (const field of wanted) {
    const kind = fieldKind(names.object, field);
    if (kind === undefined) continue;
    const phrases = headersOf(choicesOf(names, field)).map(tokensOf);
    const best = [...free]
      .filter((column) => valuesFit(kind, column) && phrases.some((phrase) => means(names.object, column, phrase)))
      .sort(fullerFirst)[0];
    if (!best) continue;
    fields[field] = { columns: [best.index], join: 'first' };
    free.delete(best);
  }
  return fields;
}

/** Every field of an object. */
export function everyField(object: ObjectName): string[] {
  return Object.keys(objects[object]);
}

function refused(column: Column, vetoed: readonly string[]): boolean {
  return vetoed.includes(column.bare) || never.test(tokensOf(column.header).join(' '));
}

function means(object: ObjectName, column: Column, phrase: readonly string[]): boolean {
  const tokens = tokensOf(column.header);
  if (!phrase.every((word) => tokens.includes(word))) return false;
  const rest = tokens.filter((token) => !phrase.includes(token));
  if (rest.length > 0 && phrase.every((word) => vague.has(word))) return false;
  return rest.every((token) => fillers.has(token) || (ownWords[object] ?? []).includes(token));
}

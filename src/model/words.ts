import { object, string } from 'zod';
import type { Db } from '../db/db';
import { fillTable } from './fill';
import { aheadPattern, automaticPattern, massPattern, subjectPatterns } from './meanings/activities';
import { changedEntity, changedField } from './meanings/changes';
import { accountMeaning, activityState, directionOf, isUnanswered, leadMeaning, statusWord } from './meanings/states';
import { literal } from '../db/sql';

interface Words {
  table: string;
  column: string;
  type?: string;
  texts: string;
  mean: (text: string) => string | boolean | null;
}

// Words whose meaning is not asked, each with the cells that hold them.
const lists: Words[] = [
  { table: 'meaning_status', column: 'word', texts: 'select status from in_deals', mean: statusWord },
  { table: 'meaning_account', column: 'meaning', texts: 'select kind from in_accounts', mean: accountMeaning },
  { table: 'meaning_lead', column: 'meaning', texts: 'select status from in_leads', mean: leadMeaning },
  { table: 'meaning_state', column: 'state', texts: 'select state from in_activities', mean: activityState },
  {
    table: 'meaning_outcome',
    column: 'unanswered',
    type: 'boolean',
    texts: `select outcome from in_activities union select kind from in_activities
      union select subkind from in_activities`,
    mean: isUnanswered,
  },
  {
    table: 'meaning_direction',
    column: 'direction',
    texts: `select direction from in_activities union select state from in_activities
      union select kind from in_activities union select subkind from in_activities`,
    mean: directionOf,
  },
  { table: 'meaning_field', column: 'field', texts: 'select field from in_changes', mean: changedField },
  { table: 'meaning_entity', column: 'entity', texts: 'select entity from in_changes', mean: changedEntity },
];

/** Writes what the CRM's fixed words mean (statuses, states, directions, names of fields) as tables `meaning_…`. */
export async function writeWords(db: Db): Promise<void> {
  for (const { table, column, type = 'varchar', texts, mean } of lists) {
    const found = await db.query(
      `select distinct text from (${texts}) t(text) where text is not null order by text`,
      object({ text: string() }),
    );
    const rows = found.map(({ text }) => [text, mean(text)] as const);
    await fillTable(
      db,
      table,
      ['text varchar', `${column} ${type}`],
      rows.filter(([, meaning]) => meaning !== null),
    );
  }
}

/**
 * Creates the macros that read subjects: `subject_kind` of a task's plain words, `is_mass_subject`, `is_automatic_subject`.
 * The patterns stand in them as literals: out of a variable the engine would compile them anew for every row.
 */
export async function writeSubjectMacros(db: Db): Promise<void> {
  const kinds = subjectPatterns.map(
    ({ kind, pattern }) => `when regexp_matches(words, ${literal(pattern)}) then ${literal(kind)}`,
  );
  await db.exec(`
    create or replace macro subject_kind(words) as case
      when regexp_matches(words, ${literal(aheadPattern)}) then null
      ${kinds.join('\n')}
    end;
    create or replace macro is_mass_subject(t) as regexp_matches(t, ${literal(massPattern)});
    create or replace macro is_automatic_subject(t) as regexp_matches(t, ${literal(automaticPattern)});`);
}

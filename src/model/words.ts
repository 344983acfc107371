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
    texts: 'select outcome from in_activities',
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

/** Sets the patterns by which subjects are read, as variables `<kind>_words`. */
export async function setPatterns(db: Db): Promise<void> {
  const patterns = [
    ...subjectPatterns,
    { kind: 'ahead', pattern: aheadPattern },
    { kind: 'mass', pattern: massPattern },
    { kind: 'automatic', pattern: automaticPattern },
  ];
  await db.exec(patterns.map(({ kind, pattern }) => `set variable ${kind}_words = ${literal(pattern)};`).join('\n'));
}

import { objectNames, objects, type FieldKind, type ObjectName } from '../../crms/fields';
import type { Db } from '../../db/db';
import { identifier, literal } from '../../db/sql';
import type { Reading } from '../values/formats';
import type { Loaded } from './load';
import { wideChanges, wideQuotas } from './wide';
import { toZone } from '../values/zone';

const types: Record<FieldKind, string> = {
  id: 'varchar',
  text: 'varchar',
  moment: 'timestamp',
  number: 'double',
  share: 'double',
  money: 'decimal(18,2)',
  flag: 'boolean',
};

/**
 * One view `in_<object>` for every object, over all files that hold it, with every field of `objects` typed: moments
 * as `<f>` (on the team's clock) and `<f>_timed`, whether the file gave a time of day. What no file gives is null.
 * The views read the raw text; only the model's tables are stored, so that a large file is held twice and not thrice.
 */
export async function createInputs(db: Db, loaded: readonly Loaded[]): Promise<void> {
  for (const one of loaded) {
    await db.exec(`create or replace view typed_${one.no} as ${typedSelect(one)}`);
  }
  for (const object of objectNames) {
    const own = loaded.filter(
      ({ mapping }) => mapping.object === object && !(object === 'quotas' && mapping.wideQuotas),
    );
    const selects = own.map((one) => `select ${fieldList(object, one)} from typed_${one.no}`);
    if (object === 'changes')
      selects.push(...loaded.flatMap((one) => wideChanges(one, columnList.bind(null, object, one))));
    if (object === 'quotas')
      selects.push(...loaded.flatMap((one) => wideQuotas(one, columnList.bind(null, object, one))));
    const empty = `select ${fieldList(object, null)} where false`;
    await db.exec(`create or replace view in_${object} as ${[empty, ...selects].join(' union all ')}`);
  }
}

/** The fields that a file gives, each under its name; the inner select reads each source once. */
function typedSelect({ raw, readings, zone }: Loaded): string {
  const inner = readings.flatMap((one, at) => {
    const value = `${one.value} as r${at}`;
    if (one.source.kind !== 'moment') return [value];
    return [value, `${one.timed} as r${at}_timed`, `${one.utc} as r${at}_utc`];
  });
  const fields = new Map<string, { at: number; reading: Reading }[]>();
  readings.forEach((reading, at) => {
    const { field } = reading.source;
    fields.set(field, [...(fields.get(field) ?? []), { at, reading }]);
  });
  const outer = [...fields].flatMap(([field, sources]) => {
    const values = sources.map(({ at, reading }) => onTeamClock(`r${at}`, reading, zone));
    const value = `coalesce(${values.join(', ')}) as ${identifier(field)}`;
    if (sources[0]?.reading.source.kind !== 'moment') return [value];
    const whens = sources.map(({ at, reading }) => `when r${at} is not null then ${isTimed(at, reading)}`);
    return [value, `case ${whens.join(' ')} end as ${identifier(`${field}_timed`)}`];
  });
  return (
    `select ${['source_row', ...outer].join(', ')} from (` +
    `select ${['rowid + 1 as source_row', ...inner].join(', ')} from ${raw})`
  );
}

function isTimed(at: number, { midnight }: Reading): string {
  return midnight ? 'false' : `r${at}_timed`;
}

/** Days stay the days that they are; a moment in UTC goes onto the team's clock. */
function onTeamClock(name: string, { source, utc, midnight, least, most }: Reading, zone: string): string {
  if (source.kind !== 'moment' || utc === 'false' || midnight || least === null || most === null) return name;
  const hour = 3_600_000;
  const local = toZone(name, zone, Math.floor(least / hour) * hour, most);
  return utc === 'true' || local === name ? local : `case when ${name}_utc then ${local} else ${name} end`;
}

/** The columns of `in_<object>` in order: a file's fields where it has them, nulls of the right type elsewhere. */
function fieldList(object: ObjectName, loaded: Loaded | null): string {
  const given = new Set(loaded?.readings.map(({ source }) => source.field));
  const values: Record<string, string> = {};
  for (const field of given) values[field] = values[`${field}_timed`] = '';
  const named = Object.keys(values).map((name) => [name, identifier(name)] as const);
  return columnList(object, loaded, Object.fromEntries(named));
}

function columnList(object: ObjectName, loaded: Loaded | null, given: Record<string, string>): string {
  const column = (name: string, type: string) => `${given[name] ?? 'null'}::${type} as ${identifier(name)}`;
  const fields = Object.entries(objects[object]).flatMap(([field, kind]) => {
    const own = column(field, types[kind]);
    return kind === 'moment' ? [own, column(`${field}_timed`, 'boolean')] : [own];
  });
  const from = loaded
    ? [literal(loaded.mapping.crm), literal(loaded.table.name), String(loaded.no)]
    : ['null', 'null', 'null'];
  return [
    ...fields,
    `${from[0]}::varchar as crm`,
    `${from[1]}::varchar as source_file`,
    `${from[2]}::integer as file_no`,
    `${loaded ? 'source_row' : 'null'}::bigint as source_row`,
  ].join(', ');
}

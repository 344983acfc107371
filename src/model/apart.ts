import { objectNames, objects, type ObjectName } from '../crms/fields';
import type { Db } from '../db/db';
import { wayOf, type DuplicateChoices } from './duplicates';
import { fillTable } from './fill';

const named: Record<string, ObjectName> = {
  deal_id: 'deals',
  entity_id: 'deals',
  account_id: 'accounts',
  parent_id: 'accounts',
  referred_by_account_id: 'accounts',
  contact_id: 'contacts',
  referred_by_contact_id: 'contacts',
  lead_id: 'leads',
  activity_id: 'activities',
  owner_id: 'people',
  created_by_id: 'people',
  manager: 'people',
};

/** The columns of an object that hold ids, its own and others', each with the object that is meant. */
function idColumns(name: ObjectName): [string, ObjectName][] {
  return Object.keys(objects[name]).flatMap((column): [string, ObjectName][] => {
    const meant = column === 'id' ? name : named[column];
    return meant === undefined ? [] : [[column, meant]];
  });
}

/**
 * Fills `apart_cells` with the cells whose ids are to be kept apart from the same ids of another CRM, and what stands for
 * them: `7` of Pipedrive becomes `pipedrive:7` where another CRM's file has a 7 too, in rows of its own and wherever
 * Pipedrive's files refer to it. Gives the objects whose ids there are.
 */
export async function keepCrmsApart(db: Db, choices: DuplicateChoices): Promise<ObjectName[]> {
  await fillTable(db, 'apart_cells', ['object varchar', 'crm varchar', 'cell varchar', 'apart varchar'], []);
  const apart = objectNames.filter((name) => wayOf(choices, name, 'otherCrm') === 'apart');
  for (const name of apart) {
    const cells = objectNames.flatMap((other) =>
      idColumns(other)
        .filter(([, meant]) => meant === name)
        .map(([column]) => `select crm, ${column} as cell from in_${other} where ${column} is not null`),
    );
    await db.exec(`
      insert into apart_cells
      with ids as (
        select distinct crm, id_key(id) as id from in_${name} where id is not null
      ),
      shared as (
        select id from ids group by id having count(*) > 1
      ),
      cells as (
        ${cells.join(' union ')}
      ),
      parts as (
        select crm, cell, unnest(string_split_regex(cell, '[;,]')) as part,
          generate_subscripts(string_split_regex(cell, '[;,]'), 1) as no
        from cells
      ),
      told as (
        select p.crm, p.cell, p.no, id_key(trim(p.part)) as id, s.id is not null as is_shared
        from parts p
        left join ids i on i.crm = p.crm and i.id = id_key(trim(p.part))
        left join shared s on s.id = i.id
      )
      select '${name}', crm, cell, string_agg(case when is_shared then crm || ':' || id else id end, ';' order by no)
      from told
      group by crm, cell
      having bool_or(is_shared);`);
  }
  return apart;
}

/** The rows of `in_<object>` as SQL, with the ids of these objects kept apart. */
export function rowsApart(name: ObjectName, apart: readonly ObjectName[]): string {
  const columns = idColumns(name).filter(([, meant]) => apart.includes(meant));
  if (columns.length === 0) return `select * from in_${name}`;
  const joins = columns.map(
    ([column, meant], at) =>
      `left join apart_cells a${at} on a${at}.object = '${meant}' and a${at}.crm = r.crm and a${at}.cell = r.${column}`,
  );
  const cells = columns.map(([column], at) => `coalesce(a${at}.apart, r.${column}) as ${column}`);
  return `select r.* replace (${cells.join(', ')}) from in_${name} r ${joins.join(' ')}`;
}

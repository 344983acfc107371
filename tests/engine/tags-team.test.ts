import { describe, expect, it } from 'vitest';
import truth from '../../sample-data/truth.json';
import { here, openExport } from './open-export';
import { look } from './given-inputs';

// The generator knows what each activity is about; the tags are found in what it wrote.
const sql = `
  select t.tag, p.name as rep, count(*)::double as activities
  from activity_tags t
  join activities a on a.activity_id = t.activity_id
  join people p on p.person_id = a.owner
  where p.kind = 'rep'
  group by all`;

describe.each(['salesforce', 'hubspot', 'pipedrive'])('the sample team in %s', (crm) => {
  it('says what it was made to say, rep by rep, and nothing else', async () => {
    const { db } = await openExport(here(`sample-data/${crm}`));
    const found = (await look(db, sql)).map((row) => `${row['tag']} ${row['rep']} ${row['activities']}`);
    const made = truth.said.flatMap(({ tag, reps }) => reps.map((one) => `${tag} ${one.rep} ${one.activities}`));
    expect(found.sort()).toEqual(made.sort());
    expect(await look(db, 'select tag from tag_facts where not computable')).toEqual([]);
  });
});

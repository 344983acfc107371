import { boolean, nullable, number, object, string } from 'zod';
import type { Db } from '../db/db';
import { activityKind } from './meanings/activities';
import { lossKind } from './meanings/loss';
import { sourceKind } from './meanings/sources';
import { stageMeaning } from './meanings/stages';
import { statusWord, type DealWord } from './meanings/states';
import type { Meanings, Values } from './meanings/types';
import stageNames from './sql/02-stage-names.sql?raw';
import activityValues from './values/activity-kinds.sql?raw';
import reasonValues from './values/reasons.sql?raw';
import sourceValues from './values/sources.sql?raw';
import stageValues from './values/stages.sql?raw';
import { writeWords } from './words';

const counted = object({ text: string(), count: number() });
const state = {
  is_won: nullable(boolean()),
  is_closed: nullable(boolean()),
  is_active: nullable(boolean()),
  status: nullable(string()),
  count: number(),
};
const stageRow = object({ pipeline: string(), stage: string(), probability: nullable(number()), ...state });
const reasonRow = object({ text: string(), ...state });

type State = Pick<ReturnType<typeof stageRow.parse>, 'is_won' | 'is_closed' | 'is_active' | 'status'>;

/** What a deal has come to by its flags and its status alone; null where only its stage can tell. */
function outcome({ is_won, is_closed, is_active, status }: State): DealWord | null {
  if (is_won) return 'won';
  if (is_closed === true && is_won === false) return 'lost';
  if (is_closed === false) return 'open';
  return (status === null ? null : statusWord(status)) ?? (is_active === false ? 'lost' : null);
}

/** The distinct stages, loss reasons, sources and kinds of activity in the files (`in_…`), commonest first. */
export async function readValues(db: Db): Promise<Values> {
  await writeWords(db);
  await db.exec(stageNames);
  return {
    stages: stagesOf(await db.query(stageValues, stageRow)),
    reasons: reasonsOf(await db.query(reasonValues, reasonRow)),
    sources: await db.query(sourceValues, counted),
    activityKinds: await db.query(activityValues, counted),
  };
}

function stagesOf(rows: ReturnType<typeof stageRow.parse>[]): Values['stages'] {
  const stages = new Map<string, Values['stages'][number] & { untold: number }>();
  for (const row of rows) {
    const { pipeline, stage } = row;
    const key = JSON.stringify([pipeline, stage]);
    const one = stages.get(key) ?? {
      pipeline,
      stage,
      count: 0,
      won: 0,
      lost: 0,
      open: 0,
      probability: null,
      untold: 0,
    };
    const what = outcome(row);
    one.count += row.count;
    if (what === 'won' || what === 'lost' || what === 'open') one[what] += row.count;
    else if (what === null) one.untold += row.count;
    one.probability ??= row.probability;
    stages.set(key, one);
  }
  return [...stages.values()]
    .map(({ untold, ...one }) => {
      // Where nothing else tells, the stage itself does.
      const meaning = stageMeaning(one.stage, one);
      const what = meaning === 'won' || meaning === 'lost' ? meaning : 'open';
      return { ...one, [what]: one[what] + untold };
    })
    .sort((a, b) => a.pipeline.localeCompare(b.pipeline) || b.count - a.count);
}

function reasonsOf(rows: ReturnType<typeof reasonRow.parse>[]): Values['reasons'] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const what = outcome(row);
    if (what === 'won' || what === 'open') continue;
    counts.set(row.text, (counts.get(row.text) ?? 0) + row.count);
  }
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}

/** A first guess at what every word means, for the user to confirm. */
export function guessMeanings(values: Values): Meanings {
  return {
    stages: values.stages.map(({ pipeline, stage, ...hints }) => ({
      pipeline,
      stage,
      meaning: stageMeaning(stage, hints),
    })),
    reasons: values.reasons.map(({ text }) => ({ text, kind: lossKind(text) })),
    sources: values.sources.map(({ text }) => ({ text, kind: sourceKind(text) })),
    activityKinds: values.activityKinds.map(({ text }) => ({ text, kind: activityKind(text) })),
  };
}

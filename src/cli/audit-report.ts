import { parseArgs } from 'node:util';
import { openNodeDb } from '../db/node';
import { habits, type Habit } from '../habits';
import { auditAll } from '../habits/audit';
import type { Computed, Estimate, HabitResult } from '../habits/result';
import { thresholdsOf } from '../habits/settings';
import { guessMeanings } from '../model/values';
import { loadFiles, takeIn, valuesOf } from '../pipeline';
import { establish } from '../pipeline-audit';
import { estimateWords } from '../ui/panel';
import { preparePaths } from './prepare-paths';

const usage = 'usage: npm run -s audit -- FILES… [--as-of YYYY-MM-DD] [--days 365] [--zone UTC] [--json]';

/** A number as JSON tells it. */
interface Told {
  value: number | null;
  unit: string;
  interval: { low: number; high: number } | null;
  n: number;
  hits: number;
  misses: number;
  unknown: number;
}

/** Audits files as the page would, with everything guessed as it stands and nothing asked. */
export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'as-of': { type: 'string' },
      days: { type: 'string', default: '365' },
      zone: { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().timeZone },
      json: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) return console.error(usage);
  const db = await openNodeDb();
  const { files, refused } = takeIn(await preparePaths(positionals), 0);
  for (const one of refused) console.error(`${one.name}: ${one.words}`);
  const used = files.filter((file) => file.used);
  if (used.length === 0) throw new Error('None of these files holds rows that can be audited.');
  await loadFiles(db, files, {}, values.zone, () => {});
  const info = await establish(db, guessMeanings(await valuesOf(db)), files);
  const settings = {
    asOf: values['as-of'] ?? info.asOf,
    windowDays: Number(values.days),
    thresholds: {},
    rep: null,
  };
  const results = await auditAll(db, settings);
  const told = results.map((result) => tell(result));
  if (values.json)
    console.log(JSON.stringify({ as_of: settings.asOf, days: settings.windowDays, habits: told }, null, 1));
  else for (const result of results) console.log(lineOf(result));
}

function habitOf(id: string): Habit {
  const habit = habits.find((one) => one.id === id);
  if (!habit) throw new Error(`${id} is no habit`);
  return habit;
}

/** A habit's result: the number of the team and of each rep, or what the files lack. */
function tell(result: HabitResult) {
  const habit = habitOf(result.id);
  const { id } = result;
  const common = { id, title: habit.title, group: habit.group, thresholds: thresholdsOf(habit, { thresholds: {} }) };
  if (result.kind === 'missing')
    return { ...common, missing: result.columns.map(({ need }) => need), words: result.words };
  const { measure, better, team, reps, coverage, proxy, beside } = result;
  return {
    ...common,
    measure,
    better,
    headline: result.headline,
    team: toldOf(team),
    reps: reps.map(({ rep, name, number, notCompared }) => ({
      rep,
      name,
      ...toldOf(number),
      not_compared: notCompared,
    })),
    coverage: { known: coverage.known, of: coverage.of, share: coverage.share },
    proxy,
    beside,
  };
}

function toldOf({ value, unit, interval, n, hits, misses, unknown }: Estimate): Told {
  return { value, unit, interval, n, hits, misses, unknown };
}

function lineOf(result: HabitResult): string {
  if (result.kind === 'missing') return `${result.id}  –  ${result.words}`;
  return `${result.id}  ${estimateWords(result.number)}  n ${result.number.n}${proxyWords(result)}  ${result.headline}`;
}

function proxyWords({ proxy }: Computed): string {
  return proxy === null ? '' : `  (proxy: ${proxy})`;
}

import { outcome, type Check, type Outcome } from './check';
import { announced } from './findings';
import { means } from './means';
import { medians } from './medians';
import { ranks } from './ranks';
import { shares } from './shares';

/** Everything that is calibrated: one file a subject. */
export const checks: readonly Check[] = [...shares, ...medians, ...means, ...ranks, ...announced];

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function target({ least, most }: Check): string {
  if (most === undefined) return `at least ${percent(least ?? 0)}`;
  return least === undefined ? `at most ${percent(most)}` : `${percent(least)} to ${percent(most)}`;
}

/** One line of the table. */
function line({ check, drawn, held, passed }: Outcome): string {
  const cells = [
    check.subject.padEnd(60),
    `n = ${check.n}`.padEnd(9),
    `${drawn} draws`.padStart(13),
    percent(held).padStart(7),
    target(check).padEnd(15),
    passed ? 'passed' : 'MISSED',
  ];
  return cells.join('  ');
}

/** Runs checks with so many draws of each trial and writes a table. True where every promise is kept. */
export async function report(some: readonly Check[], draws: number, write: (line: string) => void): Promise<boolean> {
  let missed = 0;
  for (const check of some) {
    const result = await outcome(check, draws);
    if (!result.passed) missed += 1;
    write(line(result));
  }
  write(`${some.length - missed} passed, ${missed} missed`);
  return missed === 0;
}

import { answerKey, type Answer, type Answers, type Question } from './questions';
import type { Source } from '../load/sources';

/** One column whose cells can be read in two ways, with what its own cells tell. */
export interface TwoWays<A extends Answer> {
  source: Source;
  /** True where some cell reads both ways. */
  open: boolean;
  /** What the column's cells decide, or null. */
  told: A | null;
  likely: A;
  examples: string[];
}

/**
 * One reading for each column: by its own cells, else as the other columns of the file have it, else as the user said,
 * else the likeliest, with one question for the whole file, as a program writes all of a file in one way.
 */
export function decideTogether<A extends Answer>(
  file: { no: number; name: string },
  kind: Question['kind'],
  columns: readonly TwoWays<A>[],
  answers: Answers,
): { of: (source: Source) => A | undefined; questions: Question[] } {
  const told = new Set(columns.flatMap((one) => one.told ?? []));
  const [together] = told.size === 1 ? told : [];
  const undecided = columns.filter((one) => one.open && one.told === null);
  const said = undecided.map(({ source }) => answers[answerKey(file.name, source.header, kind)]).find(Boolean);
  const answer = said as A | undefined;
  const of = (source: Source) => {
    const column = columns.find((one) => one.source === source);
    if (!column) return undefined;
    return column.told ?? together ?? answer ?? undecided[0]?.likely ?? column.likely;
  };
  const asked = together === undefined && answer === undefined ? undecided.slice(0, 1) : [];
  const questions = asked.map(({ source, likely, examples }) => ({
    no: file.no,
    file: file.name,
    column: source.column ?? 0,
    header: source.header,
    kind,
    examples,
    assumed: likely,
  }));
  return { of, questions };
}

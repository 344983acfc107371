import { count } from '../../language/format';
import { t } from '../../language/t';
import type { Meanings, Values } from '../../model/meanings/types';

/** One word of the CRM as the page shows it: how often it stands in the files, and what it is taken for. */
export interface ValueRow {
  /** Its place in the meanings. */
  at: number;
  text: string;
  note: string;
  kind: string;
}

type Kinds = 'reasons' | 'sources' | 'activityKinds';

/** Every word with its count, in the order of the meanings. */
export function meaningRows(values: Values, meanings: Meanings): Record<'stages' | Kinds, ValueRow[]> {
  const pipelines = new Set(meanings.stages.map((one) => one.pipeline));
  return {
    stages: meanings.stages.map(({ pipeline, stage, meaning }, at) => {
      const seen = values.stages.find((one) => one.pipeline === pipeline && one.stage === stage);
      const text = pipelines.size > 1 && pipeline !== '' ? `${stage} (${pipeline})` : stage;
      return { at, text, note: seen ? outcomes(seen) : t`in the history only`, kind: meaning };
    }),
    reasons: kindRows(values, meanings, 'reasons'),
    sources: kindRows(values, meanings, 'sources'),
    activityKinds: kindRows(values, meanings, 'activityKinds'),
  };
}

function kindRows(values: Values, meanings: Meanings, of: Kinds): ValueRow[] {
  const counts = new Map(values[of].map((one) => [one.text, one.count]));
  return meanings[of].map((one, at) => ({
    at,
    text: one.text,
    note: count(counts.get(one.text) ?? 0),
    kind: one.kind,
  }));
}

function outcomes({ won, lost, open }: Values['stages'][number]): string {
  const parts = [
    won > 0 ? (won === 1 ? t`1 won` : t`${won} won`) : '',
    lost > 0 ? (lost === 1 ? t`1 lost` : t`${lost} lost`) : '',
    open > 0 ? (open === 1 ? t`1 open` : t`${open} open`) : '',
  ];
  return parts.filter((part) => part !== '').join(', ') || t`in the history only`;
}

/** The meanings with one stage taken for something else. */
export function withStage(meanings: Meanings, at: number, kind: string): Meanings {
  const stages = meanings.stages.map((one, place) =>
    place === at ? { ...one, meaning: kind as (typeof one)['meaning'] } : one,
  );
  return { ...meanings, stages };
}

/** The meanings with one reason, source or activity taken for something else. */
export function withKind(meanings: Meanings, of: Kinds, at: number, kind: string): Meanings {
  const rows = meanings[of].map((one, place) => (place === at ? { ...one, kind } : one));
  return { ...meanings, [of]: rows };
}

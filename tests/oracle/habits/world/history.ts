import { dayOf } from './days';
import type { Standing } from './deals';
import type { Change, Deal, Tables } from './rows';
import { rowsBy } from './rows-by';

/** How a deal went through its stages up to as-of. */
export interface Track {
  /** Open stages that it was in, as far as the files tell. */
  reached: Set<string>;
  /** Days on which it entered a stage, oldest first. */
  entries: { stage: string; meaning: string | null; on: string }[];
  /** Days of moves to a later stage of its pipeline. */
  advances: string[];
  /** Whether it was ever in a proposal or negotiation. */
  proposed: boolean;
  /** The first day in one, where it is known. */
  proposedOn: string | null;
  stageOn(day: string): string | null;
}

/** Changes of one field up to as-of, oldest first. */
export function changesOf(tables: Tables, entity: string, id: string, field: string, asOf: string): Change[] {
  return rowsBy(
    tables.changes,
    'id',
  )(id)
    .filter((one) => one.entity === entity && one.field === field && one.changed_at !== null)
    .filter((one) => dayOf(one.changed_at as string) <= asOf)
    .sort((a, b) => ((a.changed_at as string) < (b.changed_at as string) ? -1 : 1));
}

/** Moves between stages, oldest first; of those of one moment the one from the earliest stage. */
export function movesOf(tables: Tables, deal: Deal, asOf: string): Change[] {
  const place = ({ before }: Change) =>
    tables.stages.find((one) => (one.pipeline ?? '') === (deal.pipeline ?? '') && one.stage === before)?.position ??
    1e9;
  return changesOf(tables, 'deal', deal.deal_id as string, 'stage', asOf).sort((a, b) =>
    a.changed_at === b.changed_at ? place(a) - place(b) : 0,
  );
}

const late = new Set(['proposal', 'negotiation']);

export function trackOf(tables: Tables, deal: Standing, asOf: string): Track {
  const own = tables.stages.filter((one) => (one.pipeline ?? '') === (deal.pipeline ?? ''));
  const stageOf = (stage: string | null) => own.find((one) => one.stage === stage);
  const isOpen = (stage: string | null) => {
    const meaning = stageOf(stage)?.stage_meaning;
    return stage !== null && meaning !== 'won' && meaning !== 'lost';
  };
  const changes = movesOf(tables, deal, asOf);
  const first = changes[0]?.before ?? null;
  const entries = [
    ...(first !== null && deal.created !== null ? [{ stage: first, on: deal.created }] : []),
    ...changes.flatMap((one) =>
      one.after === null ? [] : [{ stage: one.after, on: dayOf(one.changed_at as string) }],
    ),
  ]
    .filter(({ stage }) => isOpen(stage))
    .map((entry) => ({ ...entry, meaning: stageOf(entry.stage)?.stage_meaning ?? null }));

  const reached = new Set(entries.map(({ stage }) => stage));
  if (first !== null && isOpen(first)) reached.add(first);
  const stands = deal.outcome === 'open' && isOpen(deal.stage) ? deal.stage : (deal.last_open_stage ?? null);
  if (deal.outcome === 'won') for (const one of own) if (isOpen(one.stage)) reached.add(one.stage as string);
  if (reached.size === 0 && stands !== null) {
    const upTo = stageOf(stands)?.position ?? null;
    for (const one of own)
      if (isOpen(one.stage) && upTo !== null && (one.position ?? Infinity) <= upTo) reached.add(one.stage as string);
    reached.add(stands);
  }

  const advances = changes.flatMap((one) => {
    const [from, to] = [stageOf(one.before), stageOf(one.after)];
    const forward = (from?.position ?? null) !== null && (to?.position ?? null) !== null;
    const later = forward && (to?.position as number) > (from?.position as number) && to?.stage_meaning !== 'lost';
    return later ? [dayOf(one.changed_at as string)] : [];
  });
  if (deal.outcome === 'won' && deal.closed_on !== null) advances.push(deal.closed_on);

  return {
    reached,
    entries,
    advances,
    proposed: [...reached].some((stage) => late.has(stageOf(stage)?.stage_meaning ?? '')),
    proposedOn: entries.find(({ meaning }) => late.has(meaning ?? ''))?.on ?? null,
    stageOn(day) {
      const before = changes.filter((one) => dayOf(one.changed_at as string) <= day);
      return before.at(-1)?.after ?? first ?? deal.last_open_stage ?? (isOpen(deal.stage) ? deal.stage : null);
    },
  };
}

import type { Mapping } from './intake/recognise/mapping';
import type { Meanings } from './model/meanings/types';
import type { Preset } from './preset';

const fingerprint = (columns: readonly string[]) => JSON.stringify(columns);
const stageKey = (one: { pipeline: string; stage: string }) => JSON.stringify([one.pipeline, one.stage]);

type Kinds = 'reasons' | 'sources' | 'activityKinds';

/** What the user has confirmed while the page is open: mappings by the files' headers, meanings by their words. */
export class Confirmed {
  #mappings = new Map<string, Mapping>();
  #stages = new Map<string, Meanings['stages'][number]>();
  #kinds = {
    reasons: new Map<string, Meanings['reasons'][number]>(),
    sources: new Map<string, Meanings['sources'][number]>(),
    activityKinds: new Map<string, Meanings['activityKinds'][number]>(),
  };

  keepMapping(columns: readonly string[], mapping: Mapping): void {
    this.#mappings.set(fingerprint(columns), mapping);
  }

  mapping(columns: readonly string[]): Mapping | undefined {
    return this.#mappings.get(fingerprint(columns));
  }

  keepMeanings(meanings: Meanings): void {
    for (const one of meanings.stages) this.#stages.set(stageKey(one), one);
    for (const one of meanings.reasons) this.#kinds.reasons.set(one.text, one);
    for (const one of meanings.sources) this.#kinds.sources.set(one.text, one);
    for (const one of meanings.activityKinds) this.#kinds.activityKinds.set(one.text, one);
  }

  /** Guesses, with what was confirmed before in their place; `complete` where nothing was left to guess. */
  apply(guess: Meanings): { meanings: Meanings; complete: boolean } {
    const known = <T extends { text: string }>(rows: T[], map: Map<string, T>) =>
      rows.map((one) => map.get(one.text) ?? one);
    const has = (kind: Kinds) => guess[kind].every((one) => this.#kinds[kind].has(one.text));
    return {
      meanings: {
        stages: guess.stages.map((one) => this.#stages.get(stageKey(one)) ?? one),
        reasons: known(guess.reasons, this.#kinds.reasons),
        sources: known(guess.sources, this.#kinds.sources),
        activityKinds: known(guess.activityKinds, this.#kinds.activityKinds),
      },
      complete:
        guess.stages.every((one) => this.#stages.has(stageKey(one))) &&
        has('reasons') &&
        has('sources') &&
        has('activityKinds'),
    };
  }

  /** Everything confirmed, to be saved. */
  toPreset(): Pick<Preset, 'mappings' | 'meanings'> {
    return {
      mappings: [...this.#mappings].map(([key, mapping]) => ({ columns: JSON.parse(key) as string[], mapping })),
      meanings: {
        stages: [...this.#stages.values()],
        reasons: [...this.#kinds.reasons.values()],
        sources: [...this.#kinds.sources.values()],
        activityKinds: [...this.#kinds.activityKinds.values()],
      },
    };
  }

  /** Takes a saved preset as confirmed. */
  add({ mappings, meanings }: Pick<Preset, 'mappings' | 'meanings'>): void {
    for (const { columns, mapping } of mappings) this.keepMapping(columns, mapping);
    this.keepMeanings(meanings);
  }

  forget(): void {
    this.#mappings.clear();
    this.#stages.clear();
    for (const map of Object.values(this.#kinds)) map.clear();
  }
}

import { Chunk } from '../chunk.svelte';
import type { Db } from '../db/db';
import type { AuditSettings } from '../habits/audit';
import type { HabitResult } from '../habits/result';
import type { ReadsAhead } from '../intake/load/reads-ahead';
import { t } from '../language/t';
import { noChoices } from '../model/tags/tell-tags';
import { defaultSettings } from '../model/team-settings';
import { guessMeanings } from '../model/values';
import * as pipeline from '../pipeline';
import type { Progress } from '../pipeline';
import type { Choices } from './choices.svelte';
import type { Import } from './import.svelte';
import type { Stage } from './stage';

/** The habits and the model are fetched while files are still read; nothing before the audit needs them. */
export const auditing = new Chunk(() => import('../pipeline-audit'));
type Auditing = Awaited<ReturnType<typeof auditing.get>>;

/** What the engine does for an import: files into tables, tables into the model, the model into an audit. */
export class EngineJobs {
  readonly ahead: ReadsAhead;
  /** The settings that the engine holds. */
  #applied = defaultSettings;
  /** The tags that the engine holds. */
  #tagged = noChoices;
  #looking: Promise<unknown> = Promise.resolve();
  #lookToken = 0;

  /** `failed` is told of what goes wrong while nobody waits for it. */
  constructor(
    readonly db: Db,
    readonly zone: string,
    readonly choices: Choices,
    readonly failed: (fault: unknown) => void,
  ) {
    this.ahead = pipeline.readsAhead(db, (columns) => choices.confirmed.mapping(columns) ?? null);
  }

  /** The audit's settings as they are in force. */
  settingsOf({ look, info }: Import): AuditSettings {
    const asOf = look.asOf ?? info?.asOf ?? '';
    const { thresholds, verdicts } = this.choices;
    return { ...look, asOf, thresholds, leftOut: verdicts.leftOutAt(asOf) };
  }

  async loadFiles(one: Import, progress: Progress): Promise<void> {
    const zone = one.zone ?? this.zone;
    one.loaded = await pipeline.loadFiles(this.db, one.files, one.answers, zone, progress, this.ahead);
  }

  /** Everything out of the files, as far as it goes without asking the user. */
  async load(one: Import, progress: Progress): Promise<Stage> {
    await this.quiet(one);
    await this.loadFiles(one, progress);
    one.values = await pipeline.valuesOf(this.db);
    const { meanings, complete } = this.choices.confirmed.apply(guessMeanings(one.values));
    one.meanings = meanings;
    return complete && one.questions.length === 0 ? this.audit(one, progress) : { at: 'values' };
  }

  /** Loads the edited files again; what comes too late for `current` changes nothing. */
  async reloadStale(one: Import, progress: Progress, current: () => boolean): Promise<void> {
    const files = one.files.filter((file) => one.stale.includes(file.no));
    one.stale = [];
    const { db } = this;
    const zone = one.zone ?? this.zone;
    const loaded = await pipeline.reloadFiles(db, files, one.loaded, one.answers, zone, progress, this.ahead);
    const values = await pipeline.valuesOf(db);
    if (!current()) return;
    one.loaded = loaded;
    one.values = values;
    // A mended cell may say what no file said before; what was confirmed stays.
    one.meanings = this.choices.confirmed.apply(guessMeanings(values)).meanings;
  }

  /** The tables of the model, and every habit. */
  async audit(one: Import, progress: Progress): Promise<Stage> {
    progress({ words: t`Building the tables`, done: 0, total: 2 });
    const steps = await auditing.get();
    await this.quiet(one);
    const { db, choices } = this;
    this.#applied = choices.team;
    this.#tagged = choices.tagging;
    one.info = await steps.establish(db, one.meanings, one.files, this.#applied, choices.duplicates, this.#tagged);
    one.segments = await steps.segmentsOf(db);
    progress({ words: t`Computing the habits`, done: 1, total: 2 });
    this.#show(one, await steps.audit(db, this.settingsOf(one)), steps);
    return { at: 'audit' };
  }

  /** Every habit at the look that `one` has now. Late answers of earlier looks are dropped. */
  async look(one: Import): Promise<void> {
    const token = ++this.#lookToken;
    one.looking = true;
    try {
      const steps = await auditing.get();
      if (token !== this.#lookToken) return;
      const { team, tagging } = this.choices;
      const retag = this.#tagged === tagging ? null : { tags: tagging, held: this.#tagged };
      const looking = steps.audit(this.db, this.settingsOf(one), this.#applied === team ? null : team, retag);
      this.#applied = team;
      this.#tagged = tagging;
      this.#looking = looking.catch(() => {});
      const results = await looking;
      if (token === this.#lookToken) this.#show(one, results, steps);
    } catch (fault) {
      if (token === this.#lookToken) this.failed(fault);
    } finally {
      if (token === this.#lookToken) one.looking = false;
    }
  }

  /** Shows an audit, and once it is known what earlier days tell; nobody waits for that, and a newer audit drops it. */
  #show(one: Import, results: HabitResult[], steps: Auditing): void {
    one.results = results;
    const token = this.#lookToken;
    const isWanted = () => token === this.#lookToken && one.results === results;
    const telling = steps.withPast(this.db, this.settingsOf(one), results, isWanted).then(
      (past) => {
        if (past && isWanted()) one.results = past;
      },
      (fault: unknown) => {
        if (isWanted()) this.failed(fault);
      },
    );
    this.#looking = Promise.all([this.#looking, telling]);
  }

  /** Nobody waits for a look any more. */
  dropLooks(one: Import): void {
    this.#lookToken += 1;
    one.looking = false;
  }

  /** Nobody reads the tables any more: they may be built anew. */
  async quiet(one: Import): Promise<void> {
    this.dropLooks(one);
    await this.#looking;
  }
}

import { EngineError, type Db } from './db/db';
import { Confirmed } from './confirmed';
import type { AuditSettings } from './habits/audit';
import type { SegmentValue } from './habits/segments';
import type { Segment } from './habits/settings';
import type { HabitResult } from './habits/result';
import type { Snooze, Snoozes } from './lists/snooze';
import { sameRows, type Edits } from './intake/edits/edits';
import { noHistory, remember, stepBack, stepForward, type Change, type History } from './intake/edits/history';
import type { Loaded } from './intake/load/load';
import type { ReadsAhead } from './intake/load/reads-ahead';
import type { Mapping } from './intake/recognise/mapping';
import type { Refused } from './intake/prepared';
import type { Answers, Question } from './intake/values/questions';
import type { ModelInfo } from './model/build';
import type { Meanings, Values } from './model/meanings/types';
import type { DuplicateChoices } from './model/duplicates';
import { withList } from './model/tags/edits';
import type { Language, Tag } from './model/tags/tags';
import { noChoices, type TagChoices } from './model/tags/tell-tags';
import { defaultSettings, needsRebuild, type TeamSettings } from './model/team-settings';
import { guessMeanings } from './model/values';
import * as pipeline from './pipeline';
import type { ImportFile } from './pipeline';
import { isPreset, presetFile, readPreset } from './preset';
import { wordsForFault } from './faults';

export interface Step {
  words: string;
  done: number;
  total: number;
}

/** Where the application is. */
export type Stage =
  | { at: 'start' }
  | { at: 'working'; step: Step; back: 'start' | 'columns' | 'values' }
  | { at: 'columns' }
  | { at: 'values' }
  | { at: 'audit' }
  | { at: 'failed'; words: string; retry: () => void };

/** How the audit looks at the data; what is not given takes its default. */
export interface Look {
  asOf: string | null;
  windowDays: number;
  rep: string | null;
  /** What the audit is narrowed down to; empty for everything. */
  segment: Segment;
}

const firstLook: Look = { asOf: null, windowDays: 365, rep: null, segment: {} };
const none: Values = { stages: [], reasons: [], sources: [], activityKinds: [] };
const noMeanings: Meanings = { stages: [], reasons: [], sources: [], activityKinds: [] };

/**
 * Our queries name no table that we have not made: where one is missing, the engine died while nobody asked it anything
 * and has started anew, empty.
 */
function emptied(fault: unknown): unknown {
  const missing = fault instanceof EngineError && fault.fault === 'query' && fault.message.startsWith('Catalog Error');
  return missing ? new EngineError('lost', fault.message, { cause: fault }) : fault;
}

/** The only state of the application. Pages read its getters and call its verbs. */
export class Session {
  #stage = $state.raw<Stage>({ at: 'start' });
  #files = $state.raw<ImportFile[]>([]);
  #refused = $state.raw<Refused[]>([]);
  #loaded = $state.raw<Loaded[]>([]);
  #values = $state.raw<Values>(none);
  #meanings = $state.raw<Meanings>(noMeanings);
  #answers = $state.raw<Answers>({});
  #info = $state.raw<ModelInfo | null>(null);
  #segments = $state.raw<SegmentValue[]>([]);
  #results = $state.raw<HabitResult[]>([]);
  #look = $state.raw<Look>(firstLook);
  #thresholds = $state.raw<AuditSettings['thresholds']>({});
  #team = $state.raw<TeamSettings>(defaultSettings);
  #duplicates = $state.raw<DuplicateChoices>({});
  #tagging = $state.raw<TagChoices>(noChoices);
  #snoozes = $state.raw<Snoozes>({});
  /** The settings that the engine holds. */
  #applied = defaultSettings;
  /** The tags that the engine holds. */
  #tagged = noChoices;
  #refreshing = $state.raw(false);
  #history = $state.raw<History>(noHistory);
  #editing = $state.raw<Step | null>(null);
  /** Files whose edits the engine does not hold yet. */
  #stale: readonly number[] = [];
  #lookLater = false;
  #looking: Promise<unknown> = Promise.resolve();
  #confirmed = new Confirmed();
  readonly #ahead: ReadsAhead;
  #token = 0;
  #lookToken = 0;
  #abort = new AbortController();

  constructor(
    readonly db: Db,
    readonly zone: string,
  ) {
    this.#ahead = pipeline.readsAhead(db, (columns) => this.#confirmed.mapping(columns) ?? null);
  }

  get stage(): Stage {
    return this.#stage;
  }
  get files(): ImportFile[] {
    return this.#files;
  }
  get refused(): Refused[] {
    return this.#refused;
  }
  get loaded(): Loaded[] {
    return this.#loaded;
  }
  get questions(): Question[] {
    return this.#loaded.flatMap((one) => one.questions);
  }
  get answers(): Answers {
    return this.#answers;
  }
  get values(): Values {
    return this.#values;
  }
  get meanings(): Meanings {
    return this.#meanings;
  }
  get info(): ModelInfo | null {
    return this.#info;
  }
  /** What the audit can be narrowed down to. */
  get segments(): SegmentValue[] {
    return this.#segments;
  }
  get results(): HabitResult[] {
    return this.#results;
  }
  get look(): Look {
    return this.#look;
  }
  get refreshing(): boolean {
    return this.#refreshing || this.#editing !== null;
  }
  /** The user's edits that can be undone, and done again. */
  get history(): History {
    return this.#history;
  }
  /** How far the audit has followed the latest edits; null where it has. */
  get editing(): Step | null {
    return this.#editing;
  }
  /** What the team set for all habits. */
  get team(): TeamSettings {
    return this.#team;
  }
  /** Which of the rows that come twice count. */
  get duplicates(): DuplicateChoices {
    return this.#duplicates;
  }
  /** Which phrases tell a tag, and of which activities the user knows better. */
  get tagging(): TagChoices {
    return this.#tagging;
  }
  /** What is to be left in peace for a while. */
  get snoozes(): Snoozes {
    return this.#snoozes;
  }
  /** The audit's settings as they are in force. */
  get settings(): AuditSettings {
    return { ...this.#look, asOf: this.#look.asOf ?? this.#info?.asOf ?? '', thresholds: this.#thresholds };
  }

  /** Starts the engine while the page is already usable; a failure is told when the engine is needed. */
  warm(): void {
    this.db.exec('select 1').catch(() => {});
  }

  /** Files dropped or chosen: read, recognised, shown; the audit at once where all of it was confirmed before. */
  async add(files: readonly File[]): Promise<void> {
    performance.mark('rainmaker:drop');
    const back = this.#files.length === 0 ? 'start' : 'columns';
    await this.#work(
      'Reading',
      back,
      () => this.add(files),
      async (progress) => {
        const given = await this.#takePresets(files);
        const prepared = await pipeline.readFiles(given, progress, this.#abort.signal, this.#ahead);
        const after = this.#files.at(-1)?.no ?? 0;
        const taken = pipeline.takeIn(prepared, after);
        const known = taken.files.map((file) => this.#confirmed.mapping(file.table.columns));
        const added = taken.files.map((file, at) => ({ ...file, mapping: known[at] ?? file.mapping }));
        this.#files = [...this.#files, ...added];
        this.#refused = [...this.#refused, ...taken.refused];
        return { at: this.#files.length === 0 ? 'start' : 'columns' };
      },
    );
    const known = this.#files.every((file) => this.#confirmed.mapping(file.table.columns));
    if (this.#stage.at === 'columns' && known) await this.confirmColumns();
  }

  /** Presets among the files are taken as confirmed, also for the files that are there; the others are handed on. */
  async #takePresets(files: readonly File[]): Promise<File[]> {
    const rest: File[] = [];
    for (const file of files) {
      if (!(await isPreset(file))) {
        rest.push(file);
        continue;
      }
      const read = await readPreset(file);
      if ('words' in read) {
        this.#refused = [
          ...this.#refused,
          { outcome: 'refused', name: file.name, reason: 'preset', words: read.words },
        ];
      } else {
        this.#confirmed.add(read);
        this.#team = read.settings ?? this.#team;
        this.#thresholds = read.thresholds ?? this.#thresholds;
        this.#duplicates = read.duplicates ?? this.#duplicates;
        this.#tagging = { ...this.#tagging, edits: read.phrases ?? this.#tagging.edits };
      }
    }
    this.#files = this.#files.map((file) => ({
      ...file,
      mapping: this.#confirmed.mapping(file.table.columns) ?? file.mapping,
    }));
    return rest;
  }

  /** How the files are read, what their words mean and what the team set, as a file that holds no row. */
  preset(): Blob {
    return presetFile({
      ...this.#confirmed.toPreset(),
      settings: this.#team,
      thresholds: this.#thresholds,
      duplicates: this.#duplicates,
      phrases: [...this.#tagging.edits],
    });
  }

  use(no: number, used: boolean): void {
    this.#files = this.#files.map((file) => (file.no === no ? { ...file, used } : file));
  }

  map(no: number, mapping: Mapping): void {
    this.#files = this.#files.map((file) => (file.no === no ? { ...file, mapping } : file));
  }

  /** The columns are right: load. */
  confirmColumns(): Promise<void> {
    for (const file of this.#files) this.#confirmed.keepMapping(file.table.columns, file.mapping);
    return this.#work(
      'Starting the engine',
      'columns',
      () => this.confirmColumns(),
      (progress) => this.#load(progress),
    );
  }

  backToColumns(): void {
    this.#stage = { at: 'columns' };
  }

  /** Which day or decimal sign a column means. Null takes the answer back. */
  answer(key: string, answer: Answers[string] | null): void {
    const rest = Object.fromEntries(Object.entries(this.#answers).filter(([one]) => one !== key));
    this.#answers = answer === null ? rest : { ...rest, [key]: answer };
  }

  mean(meanings: Meanings): void {
    this.#meanings = meanings;
  }

  /** The values are right: build the model and audit. Loads again where a question was answered. */
  confirmValues(): Promise<void> {
    this.#confirmed.keepMeanings(this.#meanings);
    return this.#work(
      'Auditing',
      'values',
      () => this.confirmValues(),
      async (progress) => {
        if (Object.keys(this.#answers).length > 0) {
          await this.#loadFiles(progress);
        }
        return this.#audit(progress);
      },
    );
  }

  /** Another look at the same data: as-of, window, rep, a threshold. Late answers of earlier looks are dropped. */
  async lookAt(look: Partial<Look>, thresholds = this.#thresholds): Promise<void> {
    this.#look = { ...this.#look, ...look };
    this.#thresholds = thresholds;
    if (this.#stage.at !== 'audit') return;
    if (this.#editing) {
      this.#lookLater = true;
      return;
    }
    const token = ++this.#lookToken;
    this.#refreshing = true;
    try {
      const team = this.#applied === this.#team ? null : this.#team;
      const retag = this.#tagged === this.#tagging ? null : { tags: this.#tagging, held: this.#tagged };
      const looking = pipeline.audit(this.db, this.settings, team, retag);
      this.#applied = this.#team;
      this.#tagged = this.#tagging;
      this.#looking = looking.catch(() => {});
      const results = await looking;
      if (token === this.#lookToken) this.#show(results);
    } catch (fault) {
      if (token === this.#lookToken) this.failed(fault);
    } finally {
      if (token === this.#lookToken) this.#refreshing = false;
    }
  }

  /** Other settings of the team: the audit follows while the page stays, and the tables before it where they must. */
  async setTeam(team: TeamSettings): Promise<void> {
    const rebuild = needsRebuild(this.#team, team);
    this.#team = team;
    if (!rebuild) return this.lookAt({});
    if (this.#stage.at !== 'audit') return;
    this.#lookLater = true;
    if (!this.#editing) await this.#followEdits();
  }

  /** Other phrases for a tag in one language; null for those that ship. Tags and audit follow while the page stays. */
  setPhrases(tag: Tag, language: Language, phrases: readonly string[] | null): Promise<void> {
    this.#tagging = { ...this.#tagging, edits: withList(this.#tagging.edits, tag, language, phrases) };
    return this.lookAt({});
  }

  /** The user's word on one activity: it has the tag, or has it not. Null takes the word back. */
  tag(activityId: string, tag: Tag, yes: boolean | null): Promise<void> {
    const others = this.#tagging.corrections.filter((one) => one.activityId !== activityId || one.tag !== tag);
    const corrections = yes === null ? others : [...others, { activityId, tag, yes }];
    this.#tagging = { ...this.#tagging, corrections };
    return this.lookAt({});
  }

  /** Leaves a row of the lists in peace; the case that it is stays in the number. */
  snooze(key: string, snooze: Snooze): void {
    this.#snoozes = { ...this.#snoozes, [key]: snooze };
  }

  unsnooze(key: string): void {
    this.#snoozes = Object.fromEntries(Object.entries(this.#snoozes).filter(([one]) => one !== key));
  }

  /** Others of the rows that come twice are to count: the tables and the audit follow while the page stays. */
  async resolveDuplicates(choices: DuplicateChoices): Promise<void> {
    this.#duplicates = choices;
    if (this.#stage.at !== 'audit') return;
    this.#lookLater = true;
    if (!this.#editing) await this.#followEdits();
  }

  /** Other edits of a file, `words` saying what was done. The audit follows while the page stays. */
  async edit(no: number, edits: Edits, words: string): Promise<void> {
    const file = this.#files.find((one) => one.no === no);
    if (!file || file.edits === edits) return;
    const change = { no, words, before: file.edits, after: edits };
    this.#history = remember(this.#history, change);
    await this.#put(no, edits);
  }

  /** One edit back. Gives what was undone; null where there was nothing. */
  undo(): Change | null {
    const step = stepBack(this.#history);
    if (!step) return null;
    this.#history = step.history;
    void this.#put(step.change.no, step.change.before);
    return step.change;
  }

  /** An undone edit again. Gives what was done; null where there was nothing. */
  redo(): Change | null {
    const step = stepForward(this.#history);
    if (!step) return null;
    this.#history = step.history;
    void this.#put(step.change.no, step.change.after);
    return step.change;
  }

  async #put(no: number, edits: Edits): Promise<void> {
    const before = this.#files.find((file) => file.no === no)?.edits;
    this.#files = this.#files.map((file) => (file.no === no ? { ...file, edits } : file));
    if (!before || sameRows(before, edits) || this.#stage.at !== 'audit') return;
    this.#stale = [...this.#stale, no];
    if (!this.#editing) await this.#followEdits();
  }

  /** Loads the edited files again and rebuilds all that rests on them, until no newer edit is left behind. */
  async #followEdits(): Promise<void> {
    const token = this.#token;
    const current = () => token === this.#token && this.#stage.at === 'audit';
    const progress: pipeline.Progress = (step) => {
      if (current()) this.#editing = step;
    };
    progress({ words: 'Taking in your changes', done: 0, total: 1 });
    try {
      await this.#quiet();
      while (current() && (this.#stale.length > 0 || this.#lookLater)) {
        if (this.#stale.length > 0) await this.#reloadStale(progress, current);
        // A newer edit makes what would follow old before it is shown.
        if (current() && this.#stale.length === 0) {
          this.#lookLater = false;
          await this.#audit(progress);
        }
      }
    } catch (fault) {
      if (current()) this.failed(fault);
    } finally {
      if (token === this.#token) this.#editing = null;
    }
  }

  async #reloadStale(progress: pipeline.Progress, current: () => boolean): Promise<void> {
    const files = this.#files.filter((file) => this.#stale.includes(file.no));
    this.#stale = [];
    const { db, zone } = this;
    const loaded = await pipeline.reloadFiles(db, files, this.#loaded, this.#answers, zone, progress, this.#ahead);
    const values = await pipeline.valuesOf(this.db);
    if (!current()) return;
    this.#loaded = loaded;
    this.#values = values;
    // A mended cell may say what no file said before; what was confirmed stays.
    this.#meanings = this.#confirmed.apply(guessMeanings(values)).meanings;
  }

  /** A page's own query failed: said at once; another try rebuilds everything from the files. */
  failed(fault: unknown): void {
    // What still asked the engine when the user left the audit is nobody's fault.
    if (fault instanceof EngineError && this.#stage.at !== 'audit') return;
    this.#stage = { at: 'failed', words: wordsForFault(emptied(fault)), retry: () => void this.#rebuild() };
  }

  async cancel(): Promise<void> {
    if (this.#stage.at !== 'working') return;
    const { back } = this.#stage;
    this.#token += 1;
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#stage = { at: back };
    await this.db.cancel().catch(() => {});
  }

  /** Back to the start, with other files; what was confirmed and set is remembered. */
  async startOver(): Promise<void> {
    this.#token += 1;
    this.#dropLooks();
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#stage = { at: 'start' };
    this.#files = [];
    this.#refused = [];
    this.#loaded = [];
    this.#values = none;
    this.#meanings = noMeanings;
    this.#answers = {};
    this.#info = null;
    this.#segments = [];
    this.#results = [];
    this.#history = noHistory;
    this.#editing = null;
    this.#stale = [];
    this.#lookLater = false;
    this.#look = firstLook;
    // Rows of other files are others.
    this.#snoozes = {};
    this.#tagging = { ...this.#tagging, corrections: [] };
    await this.db.cancel().catch(() => {});
    this.warm();
  }

  /** As if nothing had ever been dropped. */
  forget(): Promise<void> {
    this.#confirmed.forget();
    this.#team = defaultSettings;
    this.#thresholds = {};
    this.#duplicates = {};
    this.#tagging = noChoices;
    return this.startOver();
  }

  #rebuild(): Promise<void> {
    return this.#work(
      'Starting again',
      'columns',
      () => this.#rebuild(),
      async (progress) => {
        const meanings = this.#meanings;
        const stage = await this.#load(progress);
        if (meanings.stages.length === 0 || stage.at === 'audit') return stage;
        this.#meanings = meanings;
        return this.#audit(progress);
      },
    );
  }

  async #loadFiles(progress: pipeline.Progress): Promise<void> {
    const { db, zone } = this;
    this.#loaded = await pipeline.loadFiles(db, this.#files, this.#answers, zone, progress, this.#ahead);
  }

  async #load(progress: pipeline.Progress): Promise<Stage> {
    await this.#quiet();
    await this.#loadFiles(progress);
    this.#values = await pipeline.valuesOf(this.db);
    const { meanings, complete } = this.#confirmed.apply(guessMeanings(this.#values));
    this.#meanings = meanings;
    return complete && this.questions.length === 0 ? this.#audit(progress) : { at: 'values' };
  }

  async #audit(progress: pipeline.Progress): Promise<Stage> {
    progress({ words: 'Building the tables', done: 0, total: 2 });
    await this.#quiet();
    this.#applied = this.#team;
    this.#tagged = this.#tagging;
    this.#info = await pipeline.establish(
      this.db,
      this.#meanings,
      this.#files,
      this.#applied,
      this.#duplicates,
      this.#tagged,
    );
    this.#segments = await pipeline.segmentsOf(this.db);
    progress({ words: 'Computing the habits', done: 1, total: 2 });
    this.#show(await pipeline.audit(this.db, this.settings));
    return { at: 'audit' };
  }

  /** Shows an audit, and once it is known what earlier days tell; nobody waits for that, and a newer audit drops it. */
  #show(results: HabitResult[]): void {
    this.#results = results;
    const token = this.#lookToken;
    const isWanted = () => token === this.#lookToken && this.#results === results;
    const telling = pipeline.withPast(this.db, this.settings, results, isWanted).then(
      (past) => {
        if (past && isWanted()) this.#results = past;
      },
      (fault: unknown) => {
        if (isWanted()) this.failed(fault);
      },
    );
    this.#looking = Promise.all([this.#looking, telling]);
  }

  /** Nobody waits for a look any more. */
  #dropLooks(): void {
    this.#lookToken += 1;
    this.#refreshing = false;
  }

  /** Nobody reads the tables any more: they may be built anew. */
  async #quiet(): Promise<void> {
    this.#dropLooks();
    await this.#looking;
  }

  /** One long job at a time: its progress is shown, its late end is dropped, its fault is said with another try. */
  async #work(
    words: string,
    back: 'start' | 'columns' | 'values',
    retry: () => Promise<void>,
    job: (progress: pipeline.Progress) => Promise<Stage>,
  ): Promise<void> {
    const token = ++this.#token;
    const current = () => token === this.#token;
    const progress: pipeline.Progress = (step) => {
      if (current()) this.#stage = { at: 'working', step, back };
    };
    progress({ words, done: 0, total: 1 });
    try {
      const next = await job(progress);
      if (current()) this.#stage = next;
    } catch (fault) {
      if (current()) this.#stage = this.#afterFault(fault, back, retry);
    }
  }

  #afterFault(told: unknown, back: 'start' | 'columns' | 'values', retry: () => Promise<void>): Stage {
    const fault = emptied(told);
    if (fault instanceof EngineError && fault.fault === 'cancelled') return { at: back };
    const again = fault instanceof EngineError && fault.fault === 'lost' && back === 'values';
    return { at: 'failed', words: wordsForFault(fault), retry: () => void (again ? this.#rebuild() : retry()) };
  }
}

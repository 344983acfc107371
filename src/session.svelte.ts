import type { Db } from './db/db';
import type { AuditSettings } from './habits/audit';
import type { HabitResult } from './habits/result';
import type { SegmentValue } from './habits/segments';
import { sameRows, type Edits } from './intake/edits/edits';
import { remember, stepBack, stepForward, type Change, type History } from './intake/edits/history';
import type { Loaded } from './intake/load/load';
import type { Refused } from './intake/prepared';
import type { Mapping } from './intake/recognise/mapping';
import type { Answers, Question } from './intake/values/questions';
import { t } from './language/t';
import type { Snooze, Snoozes } from './lists/snooze';
import { Masking } from './masking/masking.svelte';
import type { ModelInfo } from './model/build';
import type { DuplicateChoices } from './model/duplicates';
import type { Meanings, Values } from './model/meanings/types';
import type { Language, Tag } from './model/tags/tags';
import type { TagChoices } from './model/tags/tell-tags';
import { needsRebuild, type TeamSettings } from './model/team-settings';
import { readFiles, takeIn, type ImportFile } from './pipeline';
import { sortPresets } from './preset';
import { Deck, emptyDeck } from './deck/deck.svelte';
import type { Commitments } from './rep/commitments.svelte';
import { repParts } from './workspace/rep-parts';
import type { SelfChecks } from './rep/self-check.svelte';
import type { Verdicts } from './rep/verdicts.svelte';
import { Choices } from './session/choices.svelte';
import { EngineJobs } from './session/engine-jobs';
import { followEdits } from './session/follow-edits';
import { Import } from './session/import.svelte';
import type { Look, Stage, Step } from './session/stage';
import { Work } from './session/work.svelte';
import { Desk } from './workspace/desk.svelte';
import type { Part } from './workspace/part';
import type { Workspace } from './workspace/read';
import { reopen } from './workspace/reopen';
import { choiceParts, importParts, shownParts } from './workspace/session-parts';

export type { Look, Stage, Step };

/** The only state of the application. Pages read its getters and call its verbs. */
export class Session {
  #import = $state.raw(new Import());
  readonly #choices = new Choices();
  readonly #work = new Work(() => void this.#rebuild());
  readonly #jobs: EngineJobs;
  readonly masking = new Masking();
  /** What the coach presents. */
  readonly deck = new Deck();
  /** Where workspaces are opened, kept and saved. */
  readonly desk = new Desk(this);

  constructor(
    readonly db: Db,
    readonly zone: string,
  ) {
    this.#jobs = new EngineJobs(db, zone, this.#choices, (fault) => this.failed(fault));
  }

  get stage(): Stage {
    return this.#work.stage;
  }
  get files(): ImportFile[] {
    return this.#import.files;
  }
  /** The files as they were dropped. */
  get originals(): File[] {
    return this.#import.originals;
  }
  /** What could not be put back out of the workspace that was opened, in words. */
  get lost(): readonly string[] {
    return this.#import.lost;
  }
  /** In which moments without an offset are read. */
  get teamZone(): string {
    return this.#import.zone ?? this.zone;
  }
  get refused(): Refused[] {
    return this.#import.refused;
  }
  get loaded(): Loaded[] {
    return this.#import.loaded;
  }
  get questions(): Question[] {
    return this.#import.questions;
  }
  get answers(): Answers {
    return this.#import.answers;
  }
  get values(): Values {
    return this.#import.values;
  }
  get meanings(): Meanings {
    return this.#import.meanings;
  }
  get info(): ModelInfo | null {
    return this.#import.info;
  }
  /** What the audit can be narrowed down to. */
  get segments(): SegmentValue[] {
    return this.#import.segments;
  }
  get results(): HabitResult[] {
    return this.#import.results;
  }
  get look(): Look {
    return this.#import.look;
  }
  get refreshing(): boolean {
    return this.#import.looking || this.editing !== null;
  }
  /** The user's edits that can be undone, and done again. */
  get history(): History {
    return this.#import.history;
  }
  /** How far the audit has followed the latest edits; null where it has. */
  get editing(): Step | null {
    return this.#import.editing;
  }
  /** What is to be left in peace for a while. */
  get snoozes(): Snoozes {
    return this.#import.snoozes;
  }
  /** What the team set for all habits. */
  get team(): TeamSettings {
    return this.#choices.team;
  }
  /** Which of the rows that come twice count. */
  get duplicates(): DuplicateChoices {
    return this.#choices.duplicates;
  }
  /** Which phrases tell a tag, and of which activities the user knows better. */
  get tagging(): TagChoices {
    return this.#choices.tagging;
  }
  /** What reps say of single cases. */
  get verdicts(): Verdicts {
    return this.#choices.verdicts;
  }
  /** The habits that reps work on. */
  get commitments(): Commitments {
    return this.#choices.commitments;
  }
  /** What reps say of themselves. */
  get selfChecks(): SelfChecks {
    return this.#choices.selfChecks;
  }
  /** The audit's settings as they are in force. */
  get settings(): AuditSettings {
    return this.#jobs.settingsOf(this.#import);
  }

  /** Starts the engine while the page is already usable; a failure is told when the engine is needed. */
  warm(): void {
    this.db.exec('select 1').catch(() => {});
  }

  /** Files dropped or chosen: read, recognised, shown; the audit at once where all of it was confirmed before. */
  async add(files: readonly File[]): Promise<void> {
    performance.mark('rainmaker:drop');
    if (await this.desk.take(files)) return;
    const one = this.#import;
    const known = (file: ImportFile) => this.#choices.confirmed.mapping(file.table.columns);
    await this.#work.run(
      t`Reading`,
      one.files.length === 0 ? 'start' : 'columns',
      () => this.add(files),
      async (progress, signal) => {
        const { rest, presets, refused } = await sortPresets(files);
        for (const preset of presets) this.#choices.add(preset);
        one.refused = [...one.refused, ...refused];
        const prepared = await readFiles(rest, progress, signal, this.#jobs.ahead);
        const taken = takeIn(prepared, one.files.at(-1)?.no ?? 0);
        one.originals = [...one.originals, ...rest];
        // A preset speaks for the files, too, that were there before it.
        one.files = [...one.files, ...taken.files].map((file) => ({ ...file, mapping: known(file) ?? file.mapping }));
        one.refused = [...one.refused, ...taken.refused];
        return { at: one.files.length === 0 ? 'start' : 'columns' };
      },
    );
    if (this.stage.at === 'columns' && this.files.every(known)) await this.confirmColumns();
  }

  /** A workspace in place of everything: its files are read anew, and what was made of them is put back. */
  async open(workspace: Workspace): Promise<void> {
    await this.#empty();
    const one = this.#import;
    await this.#work.run(
      t`Opening the workspace`,
      'start',
      () => this.open(workspace),
      (progress, signal) => reopen(workspace, one, this.#jobs, this.#ownParts, progress, signal),
    );
  }

  /** What a workspace keeps beside the dropped files. */
  get parts(): Part[] {
    return [...choiceParts(this.#choices), ...importParts(this.#import), ...this.#ownParts];
  }
  /** Those that stand on their own. */
  get #ownParts(): Part[] {
    return [...repParts(this), ...shownParts(this)];
  }

  /** How the files are read, what their words mean and what the team set, as a file that holds no row. */
  preset(): Blob {
    return this.#choices.toPreset();
  }

  use(no: number, used: boolean): void {
    this.#import.change(no, { used });
  }

  map(no: number, mapping: Mapping): void {
    this.#import.change(no, { mapping });
  }

  /** The columns are right: load. */
  confirmColumns(): Promise<void> {
    const one = this.#import;
    for (const file of one.files) this.#choices.confirmed.keepMapping(file.table.columns, file.mapping);
    return this.#work.run(
      t`Starting the engine`,
      'columns',
      () => this.confirmColumns(),
      (progress) => this.#jobs.load(one, progress),
    );
  }

  backToColumns(): void {
    this.#work.go({ at: 'columns' });
  }

  /** Which day or decimal sign a column means. Null takes the answer back. */
  answer(key: string, answer: Answers[string] | null): void {
    const rest = Object.fromEntries(Object.entries(this.answers).filter(([one]) => one !== key));
    this.#import.answers = answer === null ? rest : { ...rest, [key]: answer };
  }

  mean(meanings: Meanings): void {
    this.#import.meanings = meanings;
  }

  /** The values are right: build the model and audit. Loads again where a question was answered. */
  confirmValues(): Promise<void> {
    const one = this.#import;
    this.#choices.confirmed.keepMeanings(one.meanings);
    return this.#work.run(
      t`Auditing`,
      'values',
      () => this.confirmValues(),
      async (progress) => {
        if (Object.keys(one.answers).length > 0) await this.#jobs.loadFiles(one, progress);
        return this.#jobs.audit(one, progress);
      },
    );
  }

  /** Another look at the same data: as-of, window, rep, a threshold. Late answers of earlier looks are dropped. */
  async lookAt(look: Partial<Look>, thresholds = this.#choices.thresholds): Promise<void> {
    const one = this.#import;
    one.look = { ...one.look, ...look };
    this.#choices.thresholds = thresholds;
    if (this.stage.at !== 'audit') return;
    if (one.editing) one.lookLater = true;
    else await this.#jobs.look(one);
  }

  /** Other settings of the team: the audit follows while the page stays, and the tables before it where they must. */
  async setTeam(team: TeamSettings): Promise<void> {
    const rebuild = needsRebuild(this.team, team);
    this.#choices.team = team;
    await (rebuild ? this.#remake() : this.lookAt({}));
  }

  /** Other phrases for a tag in one language; null for those that ship. Tags and audit follow while the page stays. */
  setPhrases(tag: Tag, language: Language, phrases: readonly string[] | null): Promise<void> {
    this.#choices.setPhrases(tag, language, phrases);
    return this.lookAt({});
  }

  /** The user's word on one activity: it has the tag, or has it not. Null takes the word back. */
  tag(activityId: string, tag: Tag, yes: boolean | null): Promise<void> {
    this.#choices.correct(activityId, tag, yes);
    return this.lookAt({});
  }

  /** Leaves a row of the lists in peace; the case that it is stays in the number. */
  snooze(key: string, snooze: Snooze): void {
    this.#import.snoozes = { ...this.snoozes, [key]: snooze };
  }

  unsnooze(key: string): void {
    this.#import.snoozes = Object.fromEntries(Object.entries(this.snoozes).filter(([one]) => one !== key));
  }

  /** Others of the rows that come twice are to count: the tables and the audit follow while the page stays. */
  resolveDuplicates(choices: DuplicateChoices): Promise<void> {
    this.#choices.duplicates = choices;
    return this.#remake();
  }

  /** Other edits of a file, `words` saying what was done. The audit follows while the page stays. */
  async edit(no: number, edits: Edits, words: string): Promise<void> {
    const file = this.files.find((one) => one.no === no);
    if (!file || file.edits === edits) return;
    this.#import.history = remember(this.history, { no, words, before: file.edits, after: edits });
    await this.#put(no, edits);
  }

  /** One edit back. Gives what was undone; null where there was nothing. */
  undo(): Change | null {
    const step = stepBack(this.history);
    if (!step) return null;
    this.#import.history = step.history;
    void this.#put(step.change.no, step.change.before);
    return step.change;
  }

  /** An undone edit again. Gives what was done; null where there was nothing. */
  redo(): Change | null {
    const step = stepForward(this.history);
    if (!step) return null;
    this.#import.history = step.history;
    void this.#put(step.change.no, step.change.after);
    return step.change;
  }

  /** A page's own query failed: said at once; another try rebuilds everything from the files. */
  failed(fault: unknown): void {
    this.#work.failed(fault);
  }

  async cancel(): Promise<void> {
    if (this.stage.at !== 'working') return;
    const { back } = this.stage;
    this.#work.stop({ at: back });
    if (back === 'start' && this.files.length > 0) {
      // A workspace that was half open: its files are not those of the next drop.
      this.desk.leave();
      this.#import = new Import();
    }
    await this.db.cancel().catch(() => {});
  }

  /** Back to the start, with other files; what was confirmed and set is remembered. */
  startOver(): Promise<void> {
    this.desk.leave();
    return this.#startOver();
  }

  /** As if nothing had ever been dropped. */
  forget(): Promise<void> {
    this.desk.leave();
    return this.#empty();
  }

  #empty(): Promise<void> {
    this.#choices.forget();
    this.deck.restore(emptyDeck);
    this.masking.restore({ ...this.masking.saved, on: false });
    return this.#startOver();
  }

  async #startOver(): Promise<void> {
    const isFresh = this.stage.at === 'start' && this.files.length === 0;
    this.#jobs.dropLooks(this.#import);
    this.#work.stop({ at: 'start' });
    this.#import = new Import();
    this.#choices.leaveRows();
    // An engine that holds nothing need not start anew.
    if (!isFresh) await this.db.cancel().catch(() => {});
    this.warm();
  }

  async #put(no: number, edits: Edits): Promise<void> {
    const one = this.#import;
    const before = this.files.find((file) => file.no === no)?.edits;
    one.change(no, { edits });
    if (!before || sameRows(before, edits) || this.stage.at !== 'audit') return;
    one.stale = [...one.stale, no];
    await this.#follow();
  }

  async #remake(): Promise<void> {
    if (this.stage.at !== 'audit') return;
    this.#import.lookLater = true;
    await this.#follow();
  }

  async #follow(): Promise<void> {
    if (this.editing) return;
    const current = this.#work.watch();
    await followEdits(this.#import, this.#jobs, () => current() && this.stage.at === 'audit');
  }

  #rebuild(): Promise<void> {
    const one = this.#import;
    return this.#work.run(
      t`Starting again`,
      'columns',
      () => this.#rebuild(),
      async (progress) => {
        const { meanings } = one;
        const stage = await this.#jobs.load(one, progress);
        if (meanings.stages.length === 0 || stage.at === 'audit') return stage;
        one.meanings = meanings;
        return this.#jobs.audit(one, progress);
      },
    );
  }
}

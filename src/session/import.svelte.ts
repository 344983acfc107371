import type { HabitResult } from '../habits/result';
import type { SegmentValue } from '../habits/segments';
import { noHistory, type History } from '../intake/edits/history';
import type { Loaded } from '../intake/load/load';
import type { Refused } from '../intake/prepared';
import type { Answers, Question } from '../intake/values/questions';
import type { Snoozes } from '../lists/snooze';
import type { ModelInfo } from '../model/build';
import type { Meanings, Values } from '../model/meanings/types';
import type { ImportFile } from '../pipeline';
import type { Look, Step } from './stage';

/**
 * One import: its files, what was made of them, and what the user did with these rows. To start over is to have another
 * one; whatever still works for the old one then writes where nobody looks.
 */
export class Import {
  /** The files as they were dropped, which `files` and `refused` were read from. */
  originals = $state.raw<File[]>([]);
  files = $state.raw<ImportFile[]>([]);
  refused = $state.raw<Refused[]>([]);
  loaded = $state.raw<Loaded[]>([]);
  answers = $state.raw<Answers>({});
  values = $state.raw<Values>({ stages: [], reasons: [], sources: [], activityKinds: [] });
  meanings = $state.raw<Meanings>({ stages: [], reasons: [], sources: [], activityKinds: [] });
  info = $state.raw<ModelInfo | null>(null);
  segments = $state.raw<SegmentValue[]>([]);
  results = $state.raw<HabitResult[]>([]);
  look = $state.raw<Look>({ asOf: null, windowDays: 365, rep: null, segment: {} });
  /** True while another look is being computed. */
  looking = $state.raw(false);
  snoozes = $state.raw<Snoozes>({});
  history = $state.raw<History>(noHistory);
  /** How far the audit has followed the latest edits; null where it has. */
  editing = $state.raw<Step | null>(null);
  /** What could not be put back out of a workspace, in words. */
  lost: readonly string[] = [];
  /** The team's time zone where it is not that of the session: a workspace brings its own. */
  zone: string | null = null;
  /** Files whose edits the engine does not hold yet. */
  stale: readonly number[] = [];
  /** Something besides the files' rows has changed that the audit is to follow with the next edits. */
  lookLater = false;

  get questions(): Question[] {
    return this.loaded.flatMap((one) => one.questions);
  }

  /** Puts something else in the place of what is known of one file. */
  change(no: number, change: Partial<ImportFile>): void {
    this.files = this.files.map((file) => (file.no === no ? { ...file, ...change } : file));
  }
}

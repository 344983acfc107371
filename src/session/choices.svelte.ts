import { Confirmed } from '../confirmed';
import type { AuditSettings } from '../habits/audit';
import type { DuplicateChoices } from '../model/duplicates';
import { withList } from '../model/tags/edits';
import type { Language, Tag } from '../model/tags/tags';
import { noChoices, type TagChoices } from '../model/tags/tell-tags';
import { defaultSettings, type TeamSettings } from '../model/team-settings';
import { Commitments } from '../rep/commitments.svelte';
import { SelfChecks } from '../rep/self-check.svelte';
import { Verdicts } from '../rep/verdicts.svelte';
import { presetFile, presetOf, type Preset } from '../preset';

/** What the user confirmed and set. It stays when other files come, and a preset holds it. */
export class Choices {
  readonly confirmed = new Confirmed();
  team = $state.raw<TeamSettings>(defaultSettings);
  thresholds = $state.raw<AuditSettings['thresholds']>({});
  /** Which of the rows that come twice count. */
  duplicates = $state.raw<DuplicateChoices>({});
  /** Which phrases tell a tag, and of which activities the user knows better. */
  tagging = $state.raw<TagChoices>(noChoices);
  /** What reps say of their cases and of themselves, and what they work on: next month's export is set beside it. */
  readonly verdicts = new Verdicts();
  readonly commitments = new Commitments();
  readonly selfChecks = new SelfChecks();

  /** Takes a saved preset as confirmed and set. */
  add(preset: Preset): void {
    this.confirmed.add(preset);
    this.team = preset.settings ?? this.team;
    this.thresholds = preset.thresholds ?? this.thresholds;
    this.duplicates = preset.duplicates ?? this.duplicates;
    this.tagging = { ...this.tagging, edits: preset.phrases ?? this.tagging.edits };
  }

  toPreset(): Blob {
    return presetFile(this.saved);
  }

  get saved(): Preset {
    return presetOf({
      ...this.confirmed.toPreset(),
      settings: this.team,
      thresholds: this.thresholds,
      duplicates: this.duplicates,
      phrases: [...this.tagging.edits],
    });
  }

  setPhrases(tag: Tag, language: Language, phrases: readonly string[] | null): void {
    this.tagging = { ...this.tagging, edits: withList(this.tagging.edits, tag, language, phrases) };
  }

  correct(activityId: string, tag: Tag, yes: boolean | null): void {
    const others = this.tagging.corrections.filter((one) => one.activityId !== activityId || one.tag !== tag);
    this.tagging = { ...this.tagging, corrections: yes === null ? others : [...others, { activityId, tag, yes }] };
  }

  /** Rows of other files are others: what was said about single ones is over. */
  leaveRows(): void {
    this.tagging = { ...this.tagging, corrections: [] };
  }

  forget(): void {
    this.confirmed.forget();
    this.team = defaultSettings;
    this.thresholds = {};
    this.duplicates = {};
    this.tagging = noChoices;
    this.verdicts.clear();
    this.commitments.clear();
    this.selfChecks.clear();
  }
}

import { later } from '../../language/t';

/** What the words of the files can be taken for, in English: pages say each in their own language. */
export const stageMeanings = [
  later('prospecting'),
  later('discovery'),
  later('proposal'),
  later('negotiation'),
  later('won'),
  later('lost'),
] as const;
export type StageMeaning = (typeof stageMeanings)[number];

export const lossKinds = [
  later('price'),
  later('budget'),
  later('competitor'),
  later('no decision'),
  later('timing'),
  later('fit'),
  later('relationship'),
  later('other'),
  later('blank'),
] as const;
export type LossKind = (typeof lossKinds)[number];

export const sourceKinds = [
  later('referral'),
  later('self-sourced'),
  later('marketing'),
  later('partner'),
  later('existing customer'),
  later('web'),
  later('unknown'),
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const activityKinds = [
  later('call'),
  later('email'),
  later('meeting'),
  later('visit'),
  later('message'),
  later('letter'),
  later('task'),
  later('note'),
  later('other'),
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** What the deals in a stage have come to, and how likely the CRM says they are: help where the words say nothing. */
export interface StageHints {
  won: number;
  lost: number;
  open: number;
  /** 0…1, as the CRM's list of stages or its deals have it. */
  probability?: number | null;
}

interface Counted {
  text: string;
  count: number;
}

/** The words of the files, with how often they occur. `pipeline` is empty where the files know only one. */
export interface Values {
  stages: {
    pipeline: string;
    stage: string;
    count: number;
    won: number;
    lost: number;
    open: number;
    probability?: number | null;
  }[];
  reasons: Counted[];
  sources: Counted[];
  activityKinds: Counted[];
}

/** What the words are taken for, guessed first and confirmed by the user. */
export interface Meanings {
  stages: { pipeline: string; stage: string; meaning: StageMeaning }[];
  reasons: { text: string; kind: LossKind }[];
  sources: { text: string; kind: SourceKind }[];
  activityKinds: { text: string; kind: ActivityKind }[];
}

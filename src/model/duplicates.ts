import { enum as oneOf, object, optional, partialRecord, type infer as Infer } from 'zod';
import { objectNames, type ObjectName } from '../crms/fields';

/** Why rows come twice, and how each kind may be resolved: the first way of a kind is what happens unless told. */
export const ways = {
  /** One id twice in one file: which of its rows counts. */
  sameId: ['last', 'first', 'latest', 'fullest'],
  /** Two files with the very same rows: which of them is kept. */
  sameFile: ['newer', 'older'],
  /** Two files of one CRM that hold the same records. */
  datedExports: ['newer', 'older', 'onlyNewer'],
  /** One id in the files of two CRMs. */
  otherCrm: ['newer', 'apart'],
} as const;

/** Kinds that leave a choice. */
export type ChoiceKind = keyof typeof ways;
export type Way<K extends ChoiceKind = ChoiceKind> = (typeof ways)[K][number];

/** Rows without ids that repeat each other leave none. */
export const duplicateKinds = ['sameId', 'sameFile', 'datedExports', 'otherCrm', 'repeat'] as const;
export type DuplicateKind = (typeof duplicateKinds)[number];

/** The user's choices, by object and kind; a plain object, as presets keep it. What is not given takes its default. */
export const duplicateChoices = partialRecord(
  oneOf(objectNames),
  object({
    sameId: optional(oneOf(ways.sameId)),
    sameFile: optional(oneOf(ways.sameFile)),
    datedExports: optional(oneOf(ways.datedExports)),
    otherCrm: optional(oneOf(ways.otherCrm)),
  }),
);
export type DuplicateChoices = Infer<typeof duplicateChoices>;

/** How a kind of duplicate of an object is resolved. */
export function wayOf<K extends ChoiceKind>(choices: DuplicateChoices, name: ObjectName, kind: K): Way<K> {
  return (choices[name]?.[kind] as Way<K> | undefined) ?? ways[kind][0];
}

const newer = 'superseded by a newer export';
const again = 'the same file again; its rows count once';
const crms = 'same id in another CRM; the newer file counts';

/** What `left_out` says of a row that another one stands for. */
export const reasons: { [K in ChoiceKind]: Record<Way<K>, string> } = {
  sameId: {
    last: 'same id twice in one file; the last row counts',
    first: 'same id twice in one file; the first row counts',
    latest: 'same id twice in one file; the row changed last counts',
    fullest: 'same id twice in one file; the fullest row counts',
  },
  sameFile: { newer: again, older: again },
  datedExports: { newer, older: 'an older export counts instead', onlyNewer: newer },
  // Accounts and people without ids are known by their names, which are kept apart by nothing.
  otherCrm: { newer: crms, apart: crms },
};

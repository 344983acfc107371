import type { ObjectName } from '../../crms/fields';
import type { ModelInfo } from '../../model/build';
import {
  wayOf,
  ways,
  type ChoiceKind,
  type DuplicateChoices,
  type DuplicateKind,
  type Way,
} from '../../model/duplicates';
import type { DuplicateRow } from '../../model/lists';
import type { ImportFile } from '../../pipeline';
import { sayEach } from '../../language/say-each';
import { later, say, t } from '../../language/t';
import { placeIn } from '../data/places';
import { objectWords } from '../import/field-words';

/** One kind of duplicates of one object, as the page shows it; without options where nothing can be chosen. */
export interface DuplicateGroup {
  kind: DuplicateKind;
  object: ObjectName;
  count: number;
  title: string;
  says: string;
  options: { way: Way; words: string; chosen: boolean }[];
}

const titles: Readonly<Record<DuplicateKind, string>> = sayEach({
  sameId: later('the same ID twice in one file'),
  sameFile: later('the same file twice'),
  datedExports: later('two exports of different days'),
  otherCrm: later('the same ID in two CRMs'),
  repeat: later('rows that say the same word for word'),
});

const notes: Readonly<Record<DuplicateKind, string>> = sayEach({
  sameId: later('One of the rows counts.'),
  sameFile: later('Its rows count once, whichever of the two is kept.'),
  datedExports: later('A record that is in both counts once.'),
  otherCrm: later('The same number may mean one thing or two.'),
  repeat: later('They count once.'),
});

const wayWords: { [K in ChoiceKind]: Record<Way<K>, string> } = {
  sameId: {
    last: later('The last row counts'),
    first: later('The first row counts'),
    latest: later('The row that was changed last counts'),
    fullest: later('The row with the most cells filled counts'),
  },
  sameFile: { newer: later('Keep the newer file'), older: later('Keep the older file') },
  datedExports: {
    newer: later('The newer one is true, and what differs is history'),
    older: later('The older one is true'),
    onlyNewer: later('Only the newer one counts; what only the older one has is left out'),
  },
  otherCrm: { newer: later('They are one: the newer file counts'), apart: later('They are two: both are kept') },
};

const isChoice = (kind: DuplicateKind): kind is ChoiceKind => kind in ways;

/**
 * What comes twice, and how it may be resolved. What the user chose stays in the list where nothing is left out by it, so
 * that it can be chosen anew.
 */
export function duplicateGroups(found: ModelInfo['duplicates'], choices: DuplicateChoices): DuplicateGroup[] {
  const chosen = (Object.entries(choices) as [ObjectName, Partial<Record<ChoiceKind, Way>>][]).flatMap(
    ([object, own]) => (Object.keys(own) as ChoiceKind[]).map((kind) => ({ kind, object, count: 0, dated: false })),
  );
  const quiet = chosen.filter((one) => !found.some(({ kind, object }) => kind === one.kind && object === one.object));
  return [...found, ...quiet].map(({ kind, object, count: n, dated }) => ({
    kind,
    object,
    count: n,
    title: `${objectWords[object]}: ${titles[kind]}`,
    says: `${lostWords(n)} ${notes[kind]}`,
    options: isChoice(kind) ? optionsOf(kind, object, dated, choices) : [],
  }));
}

function lostWords(n: number): string {
  if (n === 0) return t`No row is left out.`;
  return n === 1 ? t`${n} row does not count.` : t`${n} rows do not count.`;
}

function optionsOf(kind: ChoiceKind, object: ObjectName, dated: boolean, choices: DuplicateChoices) {
  const now = wayOf(choices, object, kind);
  const words: Partial<Record<Way, string>> = wayWords[kind];
  // Which row was changed last must be told by the file.
  return ways[kind]
    .filter((way) => way !== 'latest' || dated || way === now)
    .map((way) => ({ way, words: say(words[way] ?? way), chosen: way === now }));
}

/** The choices with one of them made. */
export function choose(
  choices: DuplicateChoices,
  { object, kind }: Pick<DuplicateGroup, 'object' | 'kind'>,
  way: Way,
): DuplicateChoices {
  return { ...choices, [object]: { ...choices[object], [kind]: way } };
}

/** Which row counts in place of another: "deals.csv, line 9", a whole file, or nothing. */
export function insteadWords(
  files: readonly ImportFile[],
  { kept_file_no: no, kept_row: row }: Pick<DuplicateRow, 'kept_file_no' | 'kept_row'>,
): string {
  if (no === null) return t`Nothing`;
  const { file, line } = placeIn(files, no, row ?? 1);
  return row === null ? file : t`${file}, line ${line}`;
}

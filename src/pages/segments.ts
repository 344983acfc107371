import type { SegmentValue } from '../habits/segments';
import type { Segment, SegmentField } from '../habits/settings';
import { later, say } from '../language/t';
import type { Codes } from '../ui/codes';

const fieldWords: Record<SegmentField, string> = {
  team: later('Team'),
  industry: later('Industry'),
  region: later('Region'),
  tier: later('Tier'),
  deal_kind: later('Kind of deal'),
  source_kind: later('Source'),
  pipeline: later('Pipeline'),
};

/** What the bar offers to narrow the audit down to, by field. */
export interface SegmentGroup {
  words: string;
  options: { code: string; words: string }[];
}

/** The fields with their values, each by a code that tells nobody what it is. */
export function segmentGroups(values: readonly SegmentValue[], codes: Codes): SegmentGroup[] {
  const fields = [...new Set(values.map(({ field }) => field))];
  return fields.map((field) => ({
    words: say(fieldWords[field]),
    options: values
      .filter((one) => one.field === field)
      .map((one) => ({ code: codeOf(one, codes), words: valueWords(one) })),
  }));
}

// A source is said in the words that it was taken for; all else is what the files say.
function valueWords({ field, value }: SegmentValue): string {
  return field === 'source_kind' ? say(value) : value;
}

/** The segment behind a code of the address; everything where there is none of it. */
export function segmentOf(code: string | null, values: readonly SegmentValue[], codes: Codes): Segment {
  const found = values.find((one) => codeOf(one, codes) === code);
  return found ? { [found.field]: found.value } : {};
}

/** The code of a segment in the address; null for everything. */
export function segmentCode(segment: Segment, codes: Codes): string | null {
  const [one] = Object.entries(segment) as [SegmentField, string][];
  return one ? codeOf({ field: one[0], value: one[1] }, codes) : null;
}

function codeOf({ field, value }: SegmentValue, codes: Codes): string {
  return codes.of(`${field}/${value}`);
}

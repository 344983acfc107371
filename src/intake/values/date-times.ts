/** The part of a cell that follows its date: how it is named, matched and read by `strptime`. */
export interface Time {
  name: string;
  regex: string;
  format: string;
  utc: boolean;
  timed: boolean;
  dotted: boolean;
}

/** Text as a part of a regular expression. */
export const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const half = '[AaPp]\\.? ?[Mm]\\.?';
const timeShape = new RegExp(
  `^(,? |T|, T)(9{1,2}):99(:99)?(?:([.,])(9{1,9}))?(?:( ?)(${half}))?(?:( ?)(Z|UTC|GMT|[+-]99(?::?99)?))?$`,
);

/** The time of day (none is one, too) in what follows a date's shape, or null where it is something else. */
export function timeAfter(rest: string): Time | null {
  if (rest === '') return { name: '', regex: '', format: '', utc: false, timed: false, dotted: false };
  const found = timeShape.exec(rest);
  if (!found) return null;
  const [, gap = '', , seconds, mark = '', fraction = '', halfGap = '', halfWord, zoneGap = '', zone = ''] = found;
  const fine = fraction.length > 6;
  const offset = /^[+-]/.test(zone);
  // Name, regular expression and format of each part in turn.
  const parts: [string, string, string][] = [[gap, escape(gap), gap]];
  parts.push(halfWord ? ['h', '\\d{1,2}', '%I'] : ['HH', '\\d{1,2}', '%H'], [':mm', ':\\d{2}', ':%M']);
  if (seconds) parts.push([':ss', ':\\d{2}', ':%S']);
  if (mark) parts.push(['.f', escape(mark) + (fine ? '\\d{7,9}' : '\\d{1,6}'), mark + (fine ? '%n' : '%f')]);
  if (halfWord) parts.push([' a', halfGap + half, `${halfGap}%p`]);
  if (offset) parts.push([' z', `${zoneGap}[+-]\\d{2}(?::?\\d{2})?`, `${zoneGap}%z`]);
  else if (zone) parts.push([' UTC', zoneGap + zone, zoneGap + zone]);
  return {
    name: parts.map((part) => part[0]).join(''),
    regex: parts.map((part) => part[1]).join(''),
    format: parts.map((part) => part[2]).join(''),
    utc: zone !== '',
    timed: true,
    dotted: halfWord !== undefined && halfWord.length > 2,
  };
}

/** SQL for a cell with `a. m.` as `AM`, narrow and unbreakable blanks as blanks. */
export function plain(text: string, time: Time, shape: string): string {
  const spaced = /[\u00a0\u202f]/.test(shape) ? `translate(${text}, '\u00a0\u202f', '  ')` : text;
  return time.dotted ? `regexp_replace(${spaced}, '([AaPp])\\.? ?[Mm]\\.?$', '\\1M')` : spaced;
}

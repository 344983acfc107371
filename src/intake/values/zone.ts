import { literal } from '../../db/sql';

const DAY = 86_400_000;

/** Minutes by which the zone's clock is ahead of UTC at an instant (milliseconds). */
function minutesAhead(clock: Intl.DateTimeFormat, instant: number): number {
  const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const shown = Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']);
  return Math.round((shown - Math.floor(instant / 1000) * 1000) / 60_000);
}

/** The zone's offsets between two instants (milliseconds): each with the instant from which it holds, oldest first. */
export function zoneOffsets(zone: string, from: number, to: number): { fromUtc: number; minutes: number }[] {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsets = [{ fromUtc: from, minutes: minutesAhead(clock, from) }];
  for (let day = from; day < to; day += DAY) {
    const before = offsets.at(-1)!.minutes;
    const minutes = minutesAhead(clock, day + DAY);
    if (minutes === before) continue;
    let [low, high] = [day, day + DAY];
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (minutesAhead(clock, middle) === before) low = middle;
      else high = middle;
    }
    offsets.push({ fromUtc: high, minutes });
  }
  return offsets;
}

/**
 * SQL that turns a UTC timestamp into the zone's wall clock, for values between two instants (milliseconds). A `case`
 * over the few changes in that span costs half of an asof join over a million rows, and nothing where it is not read.
 */
export function toZone(utc: string, zone: string, from: number, to: number): string {
  const offsets = zoneOffsets(zone, from, to);
  const newestFirst = offsets.slice(1).reverse();
  const first = offsets[0]!.minutes;
  if (newestFirst.length === 0) return first === 0 ? utc : `(${utc} + to_minutes(${first}))`;
  const cases = newestFirst.map(({ fromUtc, minutes }) => {
    const since = literal(new Date(fromUtc).toISOString().slice(0, 19).replace('T', ' '));
    return `when ${utc} >= timestamp ${since} then ${minutes}`;
  });
  return `(${utc} + to_minutes(case ${cases.join(' ')} else ${first} end))`;
}

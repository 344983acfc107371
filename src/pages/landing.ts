import type { HabitResult } from '../habits/result';
import type { Look } from '../session/stage';
import type { Codes } from '../ui/codes';
import { hashOf } from '../ui/route';
import { repsOf } from './audit/reps';
import { segmentCode } from './segments';

/**
 * The address of the first page of an audit, at the look that it has: a workspace brings its own. Where the files hold one
 * rep only, that is the rep's own page.
 */
export function landingOf(
  page: 'audit' | 'check',
  { asOf, windowDays, rep, segment }: Look,
  mask: boolean,
  codes: Codes,
  results: readonly HabitResult[],
): string {
  const only = segmentCode(segment, codes);
  const [one, ...others] = repsOf(results);
  const isOwn = page === 'audit' && one !== undefined && others.length === 0;
  const who = isOwn ? one.rep : rep;
  const code = who === null ? null : codes.of(who);
  return hashOf({ page: isOwn ? 'me' : page, id: null, asOf, days: windowDays, rep: code, only, mask });
}

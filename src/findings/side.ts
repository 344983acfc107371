import type { Side } from '../charts/look';
import type { Better } from '../habits/habit';
import type { RepResult } from '../habits/result';

/** The side on which many hits are. */
export function sideOfHits(better: Better): Side {
  return ({ higher: 'good', lower: 'bad', context: 'context' } as const)[better];
}

/** The side on which a rep lies outside the limits; null inside, and where nobody is compared. */
export function sideOf({ outside }: Pick<RepResult, 'outside'>, better: Better): Side | null {
  if (outside === null) return null;
  if (better === 'context') return 'context';
  return (outside.side === 'above') === (better === 'higher') ? 'good' : 'bad';
}

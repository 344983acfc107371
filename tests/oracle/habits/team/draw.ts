import { mulberry32 } from '../../../../src/stats/random';
import { plus } from '../world/days';

const edges = [0, 1, 2, 7, 14, 15, 30, 31, 60, 89, 90, 91, 180, 240, 299, 300, 364, 365, 366, 730, 1095];

/** Seeded choices, with days that like to fall on the edges of the habits' periods. */
export class Draw {
  private readonly random: () => number;

  constructor(
    seed: number,
    readonly asOf: string,
  ) {
    this.random = mulberry32(seed);
  }

  chance = (share: number): boolean => this.random() < share;
  /** A whole number from `low` to `high`, both inclusive. */
  int = (low: number, high: number): number => low + Math.floor(this.random() * (high - low + 1));
  pick = <T>(list: readonly T[]): T => list[this.int(0, list.length - 1)] as T;
  /** One in so many is null. */
  maybe = <T>(share: number, value: T): T | null => (this.chance(share) ? value : null);

  /** A day up to `back` days before as-of; one in four on an edge. */
  past(back: number): string {
    const near = edges.filter((edge) => edge <= back);
    return plus(this.asOf, -(this.chance(0.25) ? this.pick(near) : this.int(0, back)));
  }

  /** Hour and minute of an ordinary or an odd time of day. */
  time = (): string => this.pick(['08:30:00', '09:00:00', '10:15:00', '12:00:00', '16:59:00', '17:00:00', '19:30:00']);
}

/** A seeded source of chance (mulberry32, Tommy Ettinger, public domain): the same seed gives the same team. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** Uniform in [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of the items; an empty list is a bug of the caller. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }

  shuffle<T>(items: readonly T[]): T[] {
    const out = [...items];
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      [out[i], out[j]] = [out[j] as T, out[i] as T];
    }
    return out;
  }

  /** `n` flags of which round(n × share) are true, shuffled: a planted share is met exactly and not on average. */
  deck(n: number, share: number): boolean[] {
    const hits = Math.round(n * share);
    return this.shuffle(Array.from({ length: n }, (_, i) => i < hits));
  }

  /** `n` values in proportion to their weights, shuffled. */
  deal<T>(n: number, weights: readonly (readonly [T, number])[]): T[] {
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
    const out: T[] = [];
    let reached = 0;
    for (const [value, weight] of weights) {
      reached += weight;
      while (out.length < Math.round((n * reached) / total)) out.push(value);
    }
    return this.shuffle(out);
  }

  /** Log-normal: half of the values lie under `median`. */
  around(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return median * Math.exp(spread * normal);
  }
}

/** Both ends of a confidence interval, in the unit of its number. */
export interface Interval {
  low: number;
  high: number;
}

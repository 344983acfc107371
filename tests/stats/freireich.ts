import type { Duration } from '../../src/stats/kaplan-meier';

const censoredAfter = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
const relapsedAfter = [6, 6, 6, 7, 10, 13, 16, 22, 23];

/**
 * Weeks in remission of 21 patients on 6-mercaptopurine.
 * Source: Freireich et al. (1963), Blood 21, 699–716; as in Cox and Oakes (1984), Analysis of Survival Data, table 1.1.
 */
export const treated: Duration[] = [
  ...relapsedAfter.map((value) => ({ value, censored: false })),
  ...censoredAfter.map((value) => ({ value, censored: true })),
];

/** Weeks in remission of their 21 controls, all of whom relapsed. */
export const controls: Duration[] = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map(
  (value) => ({ value, censored: false }),
);

/** What a number is counted in: a share 0…1, a difference of shares −1…1, days, or money in the workspace's currency. */
export type Unit = 'share' | 'points' | 'days' | 'money';

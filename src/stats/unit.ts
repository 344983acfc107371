/**
 * What a number is counted in: a share 0…1, a difference of shares −1…1 (points), days, hours, minutes, how many, money in
 * the workspace's currency, a ratio (1 where both are equal), or a rank correlation −1…1.
 */
export type Unit = 'share' | 'points' | 'days' | 'hours' | 'minutes' | 'count' | 'money' | 'ratio' | 'rank';

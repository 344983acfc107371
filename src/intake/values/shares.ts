import type { NumberSurvey } from './numbers';

/** How a column writes its shares: 0…1, or in hundredths. */
export type ShareScale = 'of one' | 'percent';

/** A percent sign anywhere, or any value beyond one, makes the whole column hundredths. */
export function shareScale({ percent }: NumberSurvey, largest: number | null): ShareScale {
  return percent || Math.abs(largest ?? 0) > 1 ? 'percent' : 'of one';
}

/** SQL for a share 0…1 out of the number that a cell says. */
export function shareSql(number: string, scale: ShareScale): string {
  return scale === 'percent' ? `(${number} / 100)` : number;
}

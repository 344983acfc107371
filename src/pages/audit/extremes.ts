import { t } from '../../language/t';
import { clearest, type Judged } from '../../findings/findings';
import type { HabitResult } from '../../habits/result';
import { announce, type Announced } from './announced';

/** A rep's clearest differences from the rest of the team, for and against, whether they stand out or not. */
export interface Extremes {
  strongest: Announced[];
  weakest: Announced[];
  /** How far they may be read. */
  words: string;
}

const most = 3;

/** Up to three on a side: differences that chance alone makes in fewer than one of 20 comparisons. */
export function extremesOf(
  judged: readonly Judged[],
  results: readonly HabitResult[],
  rep: string,
  windowDays: number,
): Extremes {
  const compared = judged.filter((one) => one.rep === rep && one.against === 'rest').length;
  const side = (of: 'good' | 'bad') => {
    const clear = clearest(judged, rep, of).filter(({ p }) => p < 0.05);
    return announce(clear.slice(0, most), results, windowDays);
  };
  return { strongest: side('good'), weakest: side('bad'), words: chanceWords(compared) };
}

/** What chance alone would show: a twentieth of the comparisons. */
function chanceWords(compared: number): string {
  if (compared === 0) return t`Too few known cases to compare with the rest of the team.`;
  const such = Math.round(compared / 20);
  const chance =
    such === 0
      ? t`Chance alone would show hardly any that differ as clearly as those that do not stand out.`
      : t`Chance alone would show about ${such} that differ as clearly as those that do not stand out.`;
  return compared === 1
    ? t`One habit was compared with the rest of the team. ${chance}`
    : t`${compared} habits were compared with the rest of the team. ${chance}`;
}

import { array, number, object, string, type infer as Infer } from 'zod';
import { mean } from '../stats/mean';
import { areas, scale, statements, type Area } from './statements';

const check = object({
  /** A person_id. */
  rep: string(),
  /** ISO day on which it was answered. */
  on: string(),
  answers: array(object({ id: string(), value: number().int().min(1).max(scale.length) })),
});

export const savedSelfChecks = array(check);

export type SelfCheckDay = Infer<typeof check>;

/** An area over a person's own days, oldest first: the mean of its answers, 1 to 5. */
export interface AreaTrend {
  area: Area;
  points: { on: string; value: number }[];
}

/** Every area with the days on which one of its statements was answered; `days` are one person's, oldest first. */
export function areaTrends(days: readonly SelfCheckDay[]): AreaTrend[] {
  return areas.map((area) => {
    const own = new Set(statements.filter((one) => one.area === area).map(({ id }) => id));
    const points = days.flatMap(({ on, answers }) => {
      const value = mean(answers.filter(({ id }) => own.has(id)).map((one) => one.value));
      return value === null ? [] : [{ on, value }];
    });
    return { area, points };
  });
}

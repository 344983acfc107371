import { habits, type Habit } from '../../habits';
import { groups, type Group } from '../../habits/habit';
import type { Computed, HabitResult } from '../../habits/result';
import { say } from '../../language/t';

/** Habits to choose from, under their group. */
export interface Choice {
  group: Group;
  rows: { habit: Habit; result: Computed }[];
}

/** What these files can answer and whose words hold all of those searched for; groups without any are left out. */
export function choices(results: readonly HabitResult[], search: string): Choice[] {
  const wanted = search.toLowerCase().split(/\s+/);
  const found = habits.flatMap((habit) => {
    const result = results.find(({ id }) => id === habit.id);
    const words = `${habit.title} ${habit.question} ${say(habit.group)} ${habit.measureWords}`.toLowerCase();
    if (result?.kind !== 'computed' || !wanted.every((part) => words.includes(part))) return [];
    return [{ habit, result }];
  });
  return groups
    .map((group) => ({ group, rows: found.filter(({ habit }) => habit.group === group) }))
    .filter(({ rows }) => rows.length > 0);
}

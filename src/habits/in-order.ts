import type { Habit } from './index';

/** The habits whose cases a habit reads. */
export function readBy({ dependsOn = [], besideOf }: Habit): string[] {
  return besideOf === undefined ? [...dependsOn] : [...dependsOn, besideOf];
}

/** Habits, each behind those whose cases it reads. Throws where one is missing or two wait for each other. */
export function inOrder(habits: readonly Habit[]): Habit[] {
  const ordered: Habit[] = [];
  const waiting = new Set<string>();
  const take = (habit: Habit) => {
    if (ordered.includes(habit)) return;
    if (waiting.has(habit.id)) throw new Error(`Habit ${habit.id} waits for itself`);
    waiting.add(habit.id);
    for (const id of readBy(habit)) {
      const before = habits.find((one) => one.id === id);
      if (!before) throw new Error(`Habit ${habit.id} reads ${id}, which does not exist`);
      take(before);
    }
    ordered.push(habit);
  };
  habits.forEach(take);
  return ordered;
}

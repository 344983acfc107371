import type { Facts } from './facts';
import type { Habit } from './index';
import type { Unfilled } from './needs';
import { lackOf, wayOf, type Way } from './way';

/** How a habit is computed with these files; without a way, what it lacks. */
export interface Found {
  habit: Habit;
  way: Way | null;
  lack: Unfilled[];
}

/**
 * How each habit is computed, or what it lacks: its own needs, or those of a habit whose cases it reads. `ordered` has each
 * habit behind those.
 */
export function waysOf(ordered: readonly Habit[], facts: Facts): Found[] {
  const lacking = new Map<string, Unfilled[]>();
  return ordered.map((habit) => {
    const before = habit.dependsOn?.flatMap((id) => lacking.get(id) ?? []) ?? [];
    const way = before.length > 0 ? null : wayOf(habit, facts);
    const lack = way ? [] : before.length > 0 ? before : lackOf(habit, facts);
    if (way === null) lacking.set(habit.id, lack);
    return { habit, way, lack };
  });
}

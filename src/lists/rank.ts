import { minutesOf, type Item } from './item';

/** Money that an hour of such work brings on average; null where the amount or the win rate is not known. */
export function valuePerHour({ amount, win_rate, means }: Item): number | null {
  return amount === null || win_rate === null ? null : (amount * win_rate * 60) / minutesOf[means];
}

/** Worth most per hour first, those of unknown worth last; then what has been due longest, then by label and id. */
export function byValue(a: Item, b: Item): number {
  const value = (valuePerHour(b) ?? -Infinity) - (valuePerHour(a) ?? -Infinity);
  if (value !== 0 && !Number.isNaN(value)) return value;
  return inOrder(a.due_on ?? '9', b.due_on ?? '9') || inOrder(a.label, b.label) || inOrder(a.item_id, b.item_id);
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

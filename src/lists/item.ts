import { enum as oneOf, number, object, string } from 'zod';

/** Minutes that one takes, typically. */
export const minutesOf = { call: 15, message: 5, meeting: 60, task: 15 } as const;

/** A row of a list, as its query gives it, with the rep's name. */
export const itemRow = object({
  /** The case of the habit that it is, or will be once it is old enough to be judged. */
  item_id: string(),
  rep: string().nullable(),
  rep_name: string().nullable(),
  /** The account that it is about; null where none is on record. */
  account_id: string().nullable(),
  label: string(),
  reason: string(),
  /** ISO day since when, or by when. */
  due_on: string().nullable(),
  /** In the base currency; null where nothing tells it. */
  amount: number().nullable(),
  win_rate: number().nullable(),
  means: oneOf(['call', 'message', 'meeting', 'task']),
});

export type Item = ReturnType<typeof itemRow.parse>;

import { list } from '../crm';

/** Columns that every module has. */
export const every = list(
  'Modified By; Created By; Tag; Modified By.id; Created By.id; Last Activity Time; Modified Time',
);

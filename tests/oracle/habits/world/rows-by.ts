const known = new WeakMap<readonly object[], Map<string, Map<unknown, object[]>>>();

/** Rows of a table by what they hold in a column; told once for each table and column. */
export function rowsBy<T extends object>(rows: readonly T[], column: keyof T & string): (key: unknown) => T[] {
  const columns = known.get(rows) ?? new Map<string, Map<unknown, object[]>>();
  known.set(rows, columns);
  let groups = columns.get(column);
  if (!groups) {
    groups = new Map();
    for (const row of rows) {
      const key = row[column];
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    columns.set(column, groups);
  }
  const found = groups;
  return (key) => (found.get(key) ?? []) as T[];
}

const files = import.meta.glob<string>('./prelude/*.sql', { query: '?raw', import: 'default', eager: true });

/** A file of what several habits read: views, macros and small tables over the model at one look, by the names it makes. */
export interface Shared {
  id: string;
  sql: string;
  makes: RegExp;
}

/** In the order in which they have to run: each reads only what stands before it. */
const shared: readonly Shared[] = Object.entries(files)
  .map(([path, sql]) => ({ id: path.split('/').at(-1) as string, sql, makes: namesIn(sql) }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

function namesIn(sql: string): RegExp {
  const names = [...sql.matchAll(/^(?:create or replace (?:table|view|macro)|set variable) (\w+)/gm)].map(
    ([, name]) => name,
  );
  return new RegExp(`\\b(${names.join('|')})\\b`);
}

/** What these queries read of it, by name, with what that reads in turn: the rest need not be made for them. */
export function sharedBy(queries: readonly string[]): Shared[] {
  const read = [...queries];
  const wanted = shared.toReversed().filter(({ sql, makes }) => {
    const isRead = read.some((query) => makes.test(query));
    if (isRead) read.push(sql);
    return isRead;
  });
  return wanted.toReversed();
}

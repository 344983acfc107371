const files = import.meta.glob<string>('./prelude/*.sql', { query: '?raw', import: 'default', eager: true });

/** What several habits read, made anew for each look: views and small tables over the model at `as_of`. */
export const preludeSql: string = Object.keys(files)
  .sort()
  .map((path) => files[path])
  .join('\n');

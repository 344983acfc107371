import { invisible } from '../scan/scan-marks';

export interface Header {
  columns: string[];
  duplicates: number;
  unnamed: number;
  /** Names that held invisible characters or odd spaces at their edges. */
  trimmed: number;
}

/** Names for the columns, unique and never empty: `Email (2)` for a second Email, `Column 3` for none. */
export function nameColumns(cells: readonly string[], spaced: boolean): Header {
  let trimmed = 0;
  let unnamed = 0;
  let duplicates = 0;
  const names = cells.map((cell) => {
    const name = cell.replace(invisible, '').replace(/\s+/g, ' ').trim();
    if (name !== (spaced ? cell.trimStart() : cell) && !/[\r\n]/.test(cell)) trimmed++;
    return name;
  });
  const taken = new Set(names);
  const seen = new Set<string>();
  const columns = names.map((name, at) => {
    if (name === '') unnamed++;
    else if (seen.has(name)) duplicates++;
    const wanted = name === '' ? `Column ${at + 1}` : name;
    if (name !== '' && !seen.has(name)) {
      seen.add(name);
      return name;
    }
    let unique = wanted;
    for (let no = name === '' ? 1 : 2; taken.has(unique); no++) unique = `${wanted} (${no})`;
    taken.add(unique);
    return unique;
  });
  return { columns, duplicates, unnamed, trimmed };
}

/** Two header rows as one: the upper row's names stand above several columns each. */
export function joinHeaders(upper: readonly string[], lower: readonly string[]): string[] {
  let group = '';
  return lower.map((name, at) => {
    const above = upper[at]?.trim() ?? '';
    if (above !== '') group = above;
    return group === '' || group === name.trim() ? name : `${group} ${name.trim()}`;
  });
}

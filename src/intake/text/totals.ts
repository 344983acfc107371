import { kindOf } from './text-kinds';

const words =
  /^((grand|sub)[- ]?)?totals?e?( (général|generale|general))?( ?\([\d.,]+ \p{L}+\))?:?$|^(gesamt(summe)?|summe|zwischensumme|sous-total|somme|suma( total)?|soma|totaal|count|sum|average):?$/iu;

/** A row of totals: a word for it in the first filled cell, and nothing but numbers behind. */
export function isTotal(cells: readonly string[]): boolean {
  const [first, ...others] = cells.filter((cell) => cell.trim() !== '');
  return first !== undefined && words.test(first.trim()) && others.every((cell) => kindOf(cell) === 'number');
}

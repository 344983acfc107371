import type { Crm } from '../../crms/crm';

/** How to export from each CRM, by its name; a plain spreadsheet comes last. */
export function recipesOf(crms: readonly Crm[]): { title: string; recipe: readonly string[] }[] {
  const last = (crm: Crm) => (crm.name === 'spreadsheet' ? 1 : 0);
  return crms
    .filter((crm) => crm.recipe.length > 0)
    .toSorted((a, b) => last(a) - last(b) || a.title.localeCompare(b.title, 'en'))
    .map(({ title, recipe }) => ({ title: title.charAt(0).toUpperCase() + title.slice(1), recipe }));
}

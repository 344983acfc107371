import { titleOf, type Crm } from '../../crms/crm';
import { say } from '../../language/t';

/** How to export from each CRM, by its name; a plain spreadsheet comes last. */
export function recipesOf(crms: readonly Crm[]): { title: string; recipe: readonly string[] }[] {
  const last = (crm: Crm) => (crm.name === 'spreadsheet' ? 1 : 0);
  return crms
    .filter((crm) => crm.recipe.length > 0)
    .toSorted((a, b) => last(a) - last(b) || a.title.localeCompare(b.title, 'en'))
    .map((crm) => ({ title: capital(titleOf(crm)), recipe: crm.recipe.map(say) }));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

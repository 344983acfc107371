import { say, t } from '../../language/t';
import { crms } from '../../crms';
import type { ModelInfo } from '../../model/build';
import type { ImportFile } from '../../pipeline';

/** That owners have no names, with examples: "3 owners are only IDs, such as 0055g00000A." Null where all have one. */
export function namelessWords({ count: n, examples }: ModelInfo['namelessOwners']): string | null {
  if (n === 0) return null;
  const such = examples.join(', ');
  if (n === 1) return t`One owner is only an ID: ${such}.`;
  return n > examples.length ? t`${n} owners are only IDs, such as ${such}.` : t`${n} owners are only IDs: ${such}.`;
}

/** How to get the names out of the CRM that the files are from. */
export function usersRecipe(files: readonly ImportFile[]): string {
  const used = files.filter((file) => file.used).map((file) => file.mapping.crm);
  const own = crms.find((crm) => crm.users !== undefined && used.includes(crm.name));
  return own?.users
    ? t`In ${own.title}: ${say(own.users)}`
    : t`In your CRM: export the list of users with their IDs and names, or the deals with the owner’s name beside the ID.`;
}

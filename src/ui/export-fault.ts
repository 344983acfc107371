import { sayLike } from '../language/say-like';
import { later, t } from '../language/t';

/** What src/export says where it cannot. */
const told = [later('the font could not be fetched ({0})'), later('this browser cannot draw it as a picture')];

/** Why nothing was saved or copied, in the user's words. */
export function exportFaultWords(fault: unknown): string {
  const message = fault instanceof Error ? fault.message : String(fault);
  return t`That did not work: ${sayLike(message, told)}`;
}

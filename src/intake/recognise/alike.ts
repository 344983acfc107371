/** A header without case, accents, blanks and punctuation: `Created Date`, `CreatedDate` and `created_date` are one. */
export function bare(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

export type Style = 'word' | 'snake' | 'camel' | 'label';

/** How a header is written; a single word fits every style. */
export function styleOf(header: string): Style {
  const text = header.trim();
  if (/^[\p{L}\p{N}]+$/u.test(text)) return /\p{Ll}\p{Lu}/u.test(text) ? 'camel' : 'word';
  if (/__c$/.test(text) || /^[\p{L}\p{N}]+\.[\p{L}\p{N}.]+$/u.test(text)) return 'camel';
  return /^[\p{L}\p{N}_]+$/u.test(text) ? 'snake' : 'label';
}

/** The words of a header in lower case without accents, marks of custom fields left out. */
export function tokensOf(header: string): string[] {
  return header
    .replace(/__c$|_c$|^custom\.|^property_/i, '')
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');
}

/** The name under which a custom field repeats a standard one: `Type__c` → `type`; null for other headers. */
export function customBare(header: string): string | null {
  const cut = header.replace(/__c$|_c$/i, '');
  return cut === header ? null : bare(cut);
}

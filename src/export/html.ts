import { writable } from './chart/tidied';

/** Markup that is safe to stand in a page: made by `html`, or said to be so by `trusted`. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | null | readonly Part[];

/** Markup with values in it: what is not markup itself is text, also inside a quoted attribute. Null is nothing. */
export function html(strings: TemplateStringsArray, ...values: Part[]): Html {
  return new Html(strings.reduce((text, string, at) => `${text}${markup(values[at - 1] ?? null)}${string}`));
}

/** Markup that was made elsewhere, such as a drawn chart. Never words of a user. */
export function trusted(text: string): Html {
  return new Html(text);
}

function markup(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  return typeof part === 'object' ? part.map(markup).join('\n') : escaped(String(part));
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as markup that shows it. */
export function escaped(text: string): string {
  return writable(text).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

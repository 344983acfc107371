import ranges from '@fontsource-variable/source-sans-3/unicode.json';

const files = import.meta.glob<string>(
  '/node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-*-wght-normal.woff2',
  { eager: true, query: '?url', import: 'default' },
);

/** The family that the page is set in, and what stands in where it lacks a letter. */
export const fontFamily = "'Source Sans 3 Variable', system-ui, sans-serif";

type Subset = keyof typeof ranges;
const subsets = Object.keys(ranges) as Subset[];
const bounds = new Map(subsets.map((subset) => [subset, boundsOf(ranges[subset])]));

/** "U+0000-00FF,U+0131" as pairs of code points. */
function boundsOf(range: string): [number, number][] {
  return range.split(',').map((part) => {
    const [from, to = from] = part.replace('U+', '').split('-') as [string, string?];
    return [parseInt(from, 16), parseInt(to, 16)];
  });
}

/** The subsets that hold the letters of a text, Latin always, the others where Latin lacks a letter. */
export function subsetsFor(text: string): Subset[] {
  const has = (subset: Subset, code: number) => bounds.get(subset)?.some(([from, to]) => from <= code && code <= to);
  const lacking = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0).filter((code) => !has('latin', code));
  const others = lacking.flatMap((code) => subsets.find((subset) => has(subset, code)) ?? []);
  return [...new Set<Subset>(['latin', ...others])];
}

/**
 * The font's faces with the subsets that a text needs inside, as CSS: a file that holds it looks the same everywhere.
 * Rejects where a subset cannot be fetched.
 */
export async function fontFaces(
  text: string,
  fetchFile: (url: string) => Promise<ArrayBuffer> = fetched,
): Promise<string> {
  const faces = subsetsFor(text).map(async (subset) => {
    const url = Object.entries(files).find(([path]) => path.endsWith(`-3-${subset}-wght-normal.woff2`))?.[1];
    if (url === undefined) throw new Error(`The font has no file of ${subset}`);
    const data = base64(new Uint8Array(await fetchFile(url)));
    return `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${ranges[subset]}}`;
  });
  return (await Promise.all(faces)).join('\n');
}

async function fetched(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the font could not be fetched (${response.status})`);
  return response.arrayBuffer();
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';

/** A node of a parsed page or module. */
export type Node = Record<string, unknown> & { type: string };

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

export const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** The name that stands as an expression or as a key. */
export const nameOf = (node: unknown): string => (isNode(node) ? String(node['name'] ?? node['value'] ?? '') : '');

/** The paths of the pages and modules below a folder. */
export function codeIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(svelte|ts)$/.test(name) && !name.endsWith('.d.ts'))
    .toSorted();
}

/** Pages and modules go through one parser. Throws where the code is not valid. */
export function treeOf(folder: string, file: string): Node {
  const code = readFileSync(join(folder, file), 'utf8');
  const page = file.endsWith('.svelte')
    ? code
    : `<script module lang="ts">\n${code.replaceAll('</', '<\\/')}\n</script>`;
  const { fragment, instance, module } = parse(page, { modern: true });
  return { type: 'Page', fragment, instance, module };
}

/** The key of a template in the catalogues, as `keyOf` in `language/t.ts` makes it. */
export function templateKey(template: unknown): string {
  const { quasis } = template as { quasis: { value: { cooked: string } }[] };
  return quasis.map(({ value }) => value.cooked).reduce((key, part, at) => `${key}{${at - 1}}${part}`);
}

/** A string that stands in the code as it is; null for anything else. */
export function literalOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null;
  if (node.type === 'TemplateLiteral' && (node['expressions'] as unknown[]).length === 0) return templateKey(node);
  return null;
}

import { wordKeys } from '../../language/worded';
import { childrenOf, isNode, literalOf, nameOf, templateKey, type Node } from './tree';

/** What takes words as data: see `language/worded.ts`. */
const definers = new Set(['worded', 'defineHabit', 'defineList']);

/** The texts below a node that the program says in the page's language, as they stand in the catalogues. */
export function said(node: Node): string[] {
  return [...own(node), ...childrenOf(node).flatMap(said)];
}

function own(node: Node): string[] {
  if (node.type === 'TaggedTemplateExpression') return nameOf(node['tag']) === 't' ? [templateKey(node['quasi'])] : [];
  if (node.type !== 'CallExpression') return [];
  const first = (node['arguments'] as Node[])[0];
  const name = nameOf(node['callee']);
  if (!first) return [];
  if (definers.has(name)) return wordsIn(first);
  return name === 'later' ? [literalOf(first) ?? refuse(first)] : [];
}

/** The words of a definition. */
function wordsIn(node: Node): string[] {
  if (node.type === 'ArrayExpression') return childrenOf(node).flatMap(wordsIn);
  if (node.type !== 'ObjectExpression') return [];
  return (node['properties'] as Node[]).flatMap((property) => {
    const value = property['value'];
    if (!isNode(value)) return [];
    const key = nameOf(property['key']);
    if (key === 'noteWords') return childrenOf(value).flatMap((one) => literalOf(one) ?? []);
    const text = wordKeys.has(key) ? literalOf(value) : null;
    return text === null ? wordsIn(value) : [text];
  });
}

function refuse(node: Node): never {
  throw new Error(`later() marks a text that stands in the code: ${JSON.stringify(node).slice(0, 200)}`);
}

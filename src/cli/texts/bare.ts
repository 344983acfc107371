import { childrenOf, isNode, literalOf, nameOf, templateKey, type Node } from './tree';

/** Attributes that are shown or read out. */
const shown = new Set(['aria-label', 'aria-description', 'alt', 'label', 'placeholder', 'title', 'caption']);

/** Names, which are the same in every language. */
const names = new Set(['Rainmaker', 'CSV', 'SVG', 'PNG', 'PDF', 'HTML']);

/** Texts with a word in them that a page or a sentence says in English whatever its language is. */
export function bareIn(node: Node): string[] {
  if (node.type === 'Attribute') return shown.has(nameOf(node)) ? childrenOf(node).flatMap(bareIn) : [];
  if (node.type === 'RegularElement' && nameOf(node) === 'kbd') return [];
  if (node.type === 'StyleDirective') return [];
  if (node.type === 'Text') return wordsOf(String(node['data']));
  if (node.type === 'ExpressionTag') return [...results(node['expression']), ...childrenOf(node).flatMap(bareIn)];
  if (node.type === 'TaggedTemplateExpression' && nameOf(node['tag']) === 't') {
    const { expressions } = node['quasi'] as { expressions: Node[] };
    return [...expressions.flatMap(results), ...expressions.flatMap(bareIn)];
  }
  return childrenOf(node).flatMap(bareIn);
}

/** The texts that an expression can be. */
function results(node: unknown): string[] {
  if (!isNode(node)) return [];
  if (node.type === 'ConditionalExpression') return [node['consequent'], node['alternate']].flatMap(results);
  if (node.type === 'LogicalExpression') return [node['left'], node['right']].flatMap(results);
  if (node.type === 'TemplateLiteral') return wordsOf(templateKey(node).replace(/\{\d+\}/g, ' '));
  return wordsOf(literalOf(node) ?? '');
}

const wordsOf = (text: string): string[] => (/\p{L}{2}/u.test(text) && !names.has(text.trim()) ? [text.trim()] : []);

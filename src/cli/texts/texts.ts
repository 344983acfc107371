import { bareIn } from './bare';
import { said } from './said';
import { codeIn, treeOf } from './tree';

/** A text and the file that says it. */
export interface Text {
  text: string;
  file: string;
}

/** What the code below a folder says, as keys of the catalogues, and what it says in English alone. */
export function textsIn(folder: string): { said: Text[]; bare: Text[] } {
  const trees = codeIn(folder).map((file) => ({ file, tree: treeOf(folder, file) }));
  const each = (find: typeof said) => trees.flatMap(({ file, tree }) => find(tree).map((text) => ({ text, file })));
  return { said: each(said), bare: each(bareIn) };
}

import { t } from '../language/t';
import type { Part } from './part';
import type { Workspace } from './read';

/** A workspace that is not whole: refused unless the user wants what is left of it. */
export interface Damage {
  file: string;
  workspace: Workspace;
  /** What is whole, and what is lost, each in words. */
  left: string[];
  lost: string[];
}

/** What is left of a workspace and what is not; null where all of it is whole. */
export function damageOf(file: string, workspace: Workspace, parts: readonly Part[]): Damage | null {
  const lost = toldLost(workspace, parts);
  if (lost.length === 0) return null;
  const names = workspace.files.map(({ name }) => name);
  return { file, workspace, left: [...names, ...toldParts([...workspace.parts.keys()], parts)], lost };
}

/** What is not whole in a workspace, in words. */
export function toldLost({ lost }: Workspace, parts: readonly Part[]): string[] {
  return [...lost.files, ...toldParts(lost.parts, parts)];
}

function toldParts(names: readonly string[], parts: readonly Part[]): string[] {
  return names.map((name) => parts.find((one) => one.name === name)?.words ?? t`the part “${name}”`);
}

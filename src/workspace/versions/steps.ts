/** Brings what one version wrote to what the next one reads: first the manifest, then the parts that were whole. */
export interface Step {
  manifest(manifest: Record<string, unknown>): Record<string, unknown>;
  parts(parts: ReadonlyMap<string, unknown>): Map<string, unknown>;
}

/**
 * From version 1 on, each to the next. When a version is added: its step stands here, and a file of the version before
 * is kept under `tests/fixtures/workspace`.
 */
export const steps: readonly Step[] = [];

/** A manifest of `version` as the newest version has it. */
export function raiseManifest(
  version: number,
  manifest: Record<string, unknown>,
  way: readonly Step[] = steps,
): Record<string, unknown> {
  return way.slice(version - 1).reduce((now, step) => step.manifest(now), manifest);
}

/** The parts of a workspace of `version` as the newest version has them. */
export function raiseParts(
  version: number,
  parts: ReadonlyMap<string, unknown>,
  way: readonly Step[] = steps,
): ReadonlyMap<string, unknown> {
  return way.slice(version - 1).reduce((now, step) => step.parts(now), parts);
}

/**
 * Statements that shut the engine off from the world, in the order in which they have to run: no extension is fetched,
 * no file is read but those registered under `import/`, and none of this can be taken back.
 */
export const lockdown: readonly string[] = [
  // Memory is compressed where it is asked for: a sixth of it, at the same speed.
  `attach ':memory:' as work (compress)`,
  'use work',
  `set autoload_known_extensions = false`,
  `set autoinstall_known_extensions = false`,
  `set allow_community_extensions = false`,
  `set temp_directory = ''`,
  `set allowed_directories = ['import/']`,
  `set enable_external_access = false`,
  // Below the 4 GB that wasm can address: at this limit a query fails with a message instead of killing the engine.
  `set memory_limit = '3GB'`,
  `set lock_configuration = true`,
];

/** The name under which the engine knows a file. */
export function importPath(name: string): string {
  return `import/${name}`;
}

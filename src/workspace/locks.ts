/** Marks a kept workspace as open in this tab until `release`; null where another tab has it open. */
export async function holdWorkspace(id: string): Promise<{ release: () => void } | null> {
  return new Promise((done, failed) => {
    const held = (lock: Lock | null) =>
      lock === null ? done(null) : new Promise<void>((release) => done({ release }));
    navigator.locks.request(`rainmaker-workspace-${id}`, { ifAvailable: true }, held).catch(failed);
  });
}

/** True where no tab has it open, nor writes it. */
export async function isFree(id: string): Promise<boolean> {
  const held = await holdWorkspace(id);
  held?.release();
  return held !== null;
}

/** Whether a file begins as gzip does: hosts may have unpacked on the way what the build had packed. */
export function isPacked(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/**
 * A file of this site as it was before the build packed it, or as it is where it came unpacked. Rejects where it is
 * damaged or not whole.
 */
export async function unpacked(file: Blob): Promise<Blob> {
  if (!isPacked(new Uint8Array(await file.slice(0, 2).arrayBuffer()))) return file;
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}

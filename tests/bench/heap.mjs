const { max } = Math;

/**
 * Watches the JavaScript heaps of a page and its workers, every 50 ms, buffers included; the engine's own memory is no
 * heap. `most` is what all of them held at once, in bytes, and the most of each by the worker's name ('page' for the page
 * itself).
 */
export async function watchHeaps(page) {
  const session = await page.context().newCDPSession(page);
  const now = new Map();
  const most = { all: 0, each: {} };
  const note = (name, { usedSize, backingStorageSize }) => {
    now.set(name, usedSize + backingStorageSize);
    most.each[name] = max(most.each[name] ?? 0, now.get(name));
    most.all = max(
      most.all,
      [...now.values()].reduce((sum, bytes) => sum + bytes),
    );
  };
  const workers = new Map();
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => workers.set(sessionId, targetInfo.title));
  session.on('Target.detachedFromTarget', ({ sessionId }) => {
    now.delete(workers.get(sessionId));
    workers.delete(sessionId);
  });
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { result } = JSON.parse(message);
    if (result && workers.has(sessionId)) note(workers.get(sessionId), result);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
  const gone = () => undefined;
  const look = () => {
    session.send('Runtime.getHeapUsage').then((usage) => note('page', usage), gone);
    for (const sessionId of workers.keys())
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(gone);
  };
  let timer;
  const begin = async () => {
    // What the start of the engine left behind is no part of the load.
    await session.send('HeapProfiler.collectGarbage');
    timer = setInterval(look, 50);
  };
  return { most, begin, end: () => clearInterval(timer) };
}

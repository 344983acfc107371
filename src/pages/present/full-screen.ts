/** True while we leave full screen, or make the browser leave it: that is not the user's wish to end the show. */
let isMeant = false;

export function isFull(): boolean {
  return document.fullscreenElement !== null;
}

/** Fills the screen; where the browser does not let us, the slides fill the window. */
export async function enterFull(): Promise<void> {
  if (isFull()) return;
  // Phones have no such method, and a browser asks for a click or a key just before.
  await Promise.resolve(document.documentElement.requestFullscreen?.()).catch(() => {});
}

export async function exitFull(): Promise<void> {
  if (!isFull()) return;
  isMeant = true;
  await document.exitFullscreen().catch(() => {});
}

/** A new window makes most browsers leave full screen, a moment later; tells when it has. */
export function expectExit(tell: () => void): void {
  if (!isFull()) return;
  isMeant = true;
  setTimeout(() => {
    isMeant = false;
    if (!isFull()) tell();
  }, 800);
}

/** Tells when the user leaves full screen by the browser's own means: Escape never reaches the page then. */
export function onUserExit(tell: () => void): () => void {
  const listen = () => {
    if (isFull()) return;
    if (!isMeant) tell();
    isMeant = false;
  };
  document.addEventListener('fullscreenchange', listen);
  return () => document.removeEventListener('fullscreenchange', listen);
}

import type { Session } from '../../session.svelte';

/** What is left out of the numbers, as text that can be compared. */
export function leftOutNow({ verdicts, settings }: Session): string {
  return JSON.stringify(verdicts.leftOutAt(settings.asOf));
}

/** Does something with the verdicts; the audit follows where other cases are left out than before. */
export function following(session: Session, act: () => void): void {
  const before = leftOutNow(session);
  act();
  if (leftOutNow(session) !== before) void session.lookAt({});
}

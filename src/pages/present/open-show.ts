import { onDestroy } from 'svelte';
import { Show } from '../../deck/show.svelte';
import { t } from '../../language/t';
import type { Session } from '../../session.svelte';
import type { Route } from '../../ui/route';
import { enterFull, exitFull, expectExit, isFull } from './full-screen';
import { SpeakerWindow } from './speaker-window';

/**
 * The show of a session's deck, for the component that makes it: its slides are addresses, so that the browser's way back
 * leads from the records to the slide. `session` is masked where names are.
 */
export function openShow(session: Session, route: () => Route, to: (page: Route['page'], id?: string) => string): Show {
  const speaker = new SpeakerWindow();
  onDestroy(() => speaker.close());
  const isSlide = () => route().page === 'present' && route().id !== null;
  const show = new Show(session.deck, {
    at: () => (route().page === 'present' ? route().id : null),
    go: (id) => {
      const hash = to('present', id ?? undefined);
      // From slide to slide is no step to go back by.
      if (isSlide() && id !== null) location.replace(hash);
      else location.hash = hash;
    },
    records: (id) => {
      location.hash = to('habit', id);
    },
    fullScreen: () => void (isFull() ? exitFull() : enterFull()),
    speaker: () => {
      expectExit(() => show.tell(t`The new window made the browser leave full screen: F fills the screen again.`));
      show.tell(speaker.open(session, show));
    },
  });
  return show;
}

import type { Standing } from './deals';
import { plannedDays, type World } from './world';

/** Whether an open deal has something to do next. */
export const wantsAction = {
  /** The files hold dates of what is to be done. */
  told: (world: World): boolean =>
    world.acts.some((act) => plannedDays(act).length > 0) || world.filled('deals', 'next_step_on'),
  /** A planned activity, or a next step on as-of or later. */
  dated: (world: World, deal: Standing): boolean =>
    world.plannedOn(deal) || (deal.next_step_on !== null && deal.next_step_on >= world.asOf),
  written: (deal: Standing): boolean => (deal.next_step ?? '').trim() !== '',
};

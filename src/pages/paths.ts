import type { Route } from '../ui/route';

/** The addresses of the pages of an audit, at the look that is in force. */
export interface Paths {
  to(page: Route['page'], id?: string | null): string;
  /** The page that is shown, for a rep. */
  toRep(rep: string): string;
  /** A habit, for a rep; without one, for whom the look is of. */
  toHabit(id: string, rep?: string | null): string;
  /** A rep's own page. */
  toMe(rep: string): string;
  toAccount(accountId: string): string;
}

import { inside, last, plus } from './days';
import { isDecided, standingsOf, winRates, wonCycles, type Standing } from './deals';
import { tablesOf, type Given } from './given';
import { trackOf, type Track } from './history';
import type { Account, Tables } from './rows';
import { rowsBy } from './rows-by';
import { actsOf, holds, inTime, isMeeting, spansOf, touchesOf, type Act } from './touches';

/** The rows at one look: who is a rep, what was touched, how deals stand, what was observed. */
export class Look {
  readonly tables: Tables;
  readonly acts: Act[];
  /** Both ways. */
  readonly contactsMade: Act[];
  /** Outgoing and two-way, oldest first. */
  readonly touches: Act[];
  readonly deals: Standing[];
  readonly accounts: Map<string, Account>;
  readonly tracks: Map<string, Track>;
  /** The day touch habits look from: as-of, or the team's last touch where that is over a week before. */
  readonly day: string;
  /** As-of is the files' own day or later, and undated columns hold. */
  readonly isCurrent: boolean;
  readonly rateOf: (pipeline: string | null, stage: string | null) => number | null;
  readonly cycleOf: (pipeline: string | null) => number | null;
  private readonly spans: Map<string, { first: string; last: string }>;
  private readonly reps: Set<string>;
  private byContact: Map<string, Act[]> | null = null;

  constructor(
    given: Given,
    readonly asOf: string,
    readonly window: number,
    auditDay = asOf,
  ) {
    this.tables = tablesOf(given);
    this.isCurrent = asOf >= auditDay;
    this.acts = actsOf(this.tables);
    this.contactsMade = touchesOf(this.tables, this.acts, asOf);
    this.touches = this.contactsMade.filter((act) => act.outgoing);
    this.spans = spansOf(this.touches);
    const end = this.spans.get('')?.last;
    this.day = end !== undefined && end < plus(asOf, -7) ? end : asOf;
    this.deals = standingsOf(this.tables, asOf, this.isCurrent);
    this.accounts = new Map(this.tables.accounts.map((one) => [one.account_id as string, one]));
    this.tracks = new Map(this.deals.map((deal) => [deal.id, trackOf(this.tables, deal, asOf)]));
    this.rateOf = winRates(this.deals, this.tracks, asOf);
    this.cycleOf = wonCycles(this.deals, asOf);
    this.reps = new Set(
      this.tables.people
        // Who is inactive today was not before the day of leaving.
        .filter((one) => one.kind === 'rep' && (one.left_on === null ? one.active !== false : one.left_on > asOf))
        .map((one) => one.person_id as string),
    );
  }

  /** The person where a rep, else null. */
  rep = (person: string | null | undefined): string | null => (person && this.reps.has(person) ? person : null);
  get repIds(): string[] {
    return [...this.reps].sort();
  }

  /** The rep of an account's owner. */
  accountRep = (account: string | null): string | null => this.rep(this.accounts.get(account ?? '')?.owner);

  /** (as-of − window, as-of] */
  inWindow = (day: string | null): boolean => last(day, this.asOf, this.window);

  get decided(): Standing[] {
    return this.deals.filter(
      (one) => (one.outcome === 'won' || one.outcome === 'lost') && this.inWindow(one.closed_on),
    );
  }
  get wins(): Standing[] {
    return this.decided.filter((one) => one.outcome === 'won');
  }
  get losses(): Standing[] {
    return this.decided.filter((one) => one.outcome === 'lost');
  }
  get open(): Standing[] {
    return this.deals.filter((one) => one.outcome === 'open');
  }

  /** Open today too, and looked at from the files' own day: its undated columns hold. */
  isLive = (deal: Standing): boolean => deal.outcome === 'open' && deal.status === 'open' && this.isCurrent;

  track = (deal: Standing): Track => this.tracks.get(deal.id) as Track;

  /** Whether a column holds anything in the files. */
  filled<Name extends keyof Tables>(table: Name, column: keyof Tables[Name][number]): boolean {
    const rows = this.tables[table] as Record<string, unknown>[];
    return rows.some((row) => row[column as string] !== null);
  }

  /** The touches of the case's rep, or of the team where the rep records none, reach over these days. */
  observed(rep: string | null, from: string, to: string): boolean {
    return holds(this.spans.get(rep ?? '') ?? this.spans.get(''), from, to);
  }

  /** True where found; false where nothing was found in days that were observed; else unknown. */
  found(hit: boolean, rep: string | null, from: string, to: string): boolean | null {
    if (hit) return true;
    return to <= this.day && this.observed(rep, from, to) ? false : null;
  }

  get hasTouches(): boolean {
    return this.touches.length > 0;
  }

  /** Touches that reach an account, oldest first. */
  onAccount = (account: string | null): Act[] => (account === null ? [] : rowsBy(this.touches, 'account')(account));

  /** Touches of a deal: its own, and its account's without a deal, from the deal's creation to its end; oldest first. */
  onDeal(deal: Standing): Act[] {
    const own = rowsBy(this.touches, 'deal_id')(deal.id);
    const others = this.onAccount(deal.account_id).filter(
      (act) =>
        act.deal_id === null &&
        (deal.created === null || act.on >= deal.created) &&
        (!isDecided(deal) || act.on <= (deal.closed_on as string)),
    );
    return [...own, ...others].sort(inTime);
  }

  /** Touches with a contact, its own or a linked one. */
  withContact(contact: string): Act[] {
    if (this.byContact === null) {
      this.byContact = new Map();
      for (const act of this.touches)
        for (const one of act.contacts) this.byContact.set(one, [...(this.byContact.get(one) ?? []), act]);
    }
    return this.byContact.get(contact) ?? [];
  }

  meetings = (): Act[] => this.touches.filter(isMeeting);

  /** Each account's first meeting or visit in the files. */
  firstMeetings(): Act[] {
    const first = new Map<string, Act>();
    for (const act of this.meetings()) if (act.account !== null && !first.has(act.account)) first.set(act.account, act);
    return [...first.values()];
  }

  isPast = (day: string | null): boolean => inside(day, '', this.asOf);
}

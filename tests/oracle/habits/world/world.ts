import { after, between, dayOf, inside, last, plus } from './days';
import { isDecided, standingsOf, winRates, wonCycles, type Standing } from './deals';
import { groupBy } from './group';
import { tablesOf, type Given } from './given';
import { trackOf, type Track } from './history';
import type { Account, Tables } from './rows';
import { actsOf, holds, isMeeting, spansOf, touchesOf, type Act } from './touches';

/** Everything that habits share, derived from the canonical rows at one look. */
export class World {
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
  private readonly byAccount: Map<string, Act[]>;

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
    this.byAccount = groupBy(this.touches, (act) => act.account ?? '');
    this.spans = spansOf(this.touches);
    const end = this.spans.get('')?.last;
    this.day = end !== undefined && end < plus(asOf, -7) ? end : asOf;
    this.deals = standingsOf(this.tables, asOf);
    this.accounts = new Map(this.tables.accounts.map((one) => [one.account_id as string, one]));
    this.tracks = new Map(this.deals.map((deal) => [deal.id, trackOf(this.tables, deal, asOf)]));
    this.rateOf = winRates(this.deals, this.tracks, asOf);
    this.cycleOf = wonCycles(this.deals, asOf);
    this.reps = new Set(
      this.tables.people
        .filter((one) => one.kind === 'rep' && one.active !== false && !(one.left_on !== null && one.left_on <= asOf))
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

  /** Touches that reach an account. */
  onAccount = (account: string | null): Act[] => (account === null ? [] : (this.byAccount.get(account) ?? []));

  /** Touches of a deal: its own, and its account's without a deal, from the deal's creation on. */
  onDeal = (deal: Standing): Act[] =>
    this.touches.filter(
      (act) =>
        act.deal_id === deal.id ||
        (act.deal_id === null &&
          deal.account_id !== null &&
          act.account === deal.account_id &&
          (deal.created === null || act.on >= deal.created) &&
          (!isDecided(deal) || act.on <= (deal.closed_on as string))),
    );

  meetings = (): Act[] => this.touches.filter(isMeeting);

  /** Each account's first meeting or visit in the files. */
  firstMeetings(): Act[] {
    const first = new Map<string, Act>();
    for (const act of this.meetings()) if (act.account !== null && !first.has(act.account)) first.set(act.account, act);
    return [...first.values()];
  }

  /** Wins of an account up to a day, oldest first. */
  wonBy = (account: string | null, day: string): Standing[] =>
    this.deals
      .filter((one) => one.status === 'won' && one.closed_on !== null && one.closed_on <= day)
      .filter((one) => account !== null && one.account_id === account)
      .sort((a, b) => ((a.closed_on as string) < (b.closed_on as string) ? -1 : 1));

  firstWon = (account: string, day: string): string | null => this.wonBy(account, day)[0]?.closed_on ?? null;

  amountWon = (account: string, day: string, days: number): number =>
    this.wonBy(account, day)
      .filter((one) => last(one.closed_on, day, days))
      .reduce((sum, one) => sum + (one.money ?? 0), 0);

  /** A customer on that day: a win in the 1,095 days up to it; typed ones where the audit looks from the files' own day. */
  isCustomer(account: string, day: string): boolean {
    const typed = this.isCurrent && this.accounts.get(account)?.kind_meaning === 'customer';
    return typed || this.wonBy(account, day).some((one) => last(one.closed_on, day, 1095));
  }

  /** Customers on as-of, whatever day touches are looked at from. */
  customers(day = this.asOf): Account[] {
    return [...this.accounts.values()].filter((one) => this.isCustomer(one.account_id as string, day));
  }

  /** Customers first won 90 days ago or more, or never in the files. */
  settledCustomers(): Account[] {
    return this.customers().filter((one) => {
      const first = this.firstWon(one.account_id as string, this.asOf);
      return first === null || between(first, this.day) >= 90;
    });
  }

  /** The largest customers that each rep owns, by amount won in 730 days. */
  largest(count: number): { account: Account; rep: string }[] {
    const owned = this.settledCustomers().flatMap((account) => {
      const rep = this.rep(account.owner);
      return rep === null ? [] : [{ account, rep, won: this.amountWon(account.account_id as string, this.asOf, 730) }];
    });
    const text = (one: string | null) => one ?? '\uffff';
    const sorted = owned.sort((a, b) => {
      if (a.won !== b.won) return b.won - a.won;
      const [one, two] = [text(a.account.name), text(b.account.name)];
      if (one !== two) return one < two ? -1 : 1;
      return text(a.account.account_id) < text(b.account.account_id) ? -1 : 1;
    });
    return [...groupBy(sorted, (one) => one.rep).values()].flatMap((own) => own.slice(0, count));
  }

  computable = (tag: string): boolean => this.tables.tag_facts.some((one) => one.tag === tag && one.computable);

  private tagged(tag: string): Act[] {
    const ids = new Set(this.tables.activity_tags.filter((one) => one.tag === tag).map((one) => one.activity_id));
    return this.acts.filter((act) => ids.has(act.id) && this.isOwnWork(act));
  }

  /** Done by the team, up to as-of. */
  isOwnWork = (act: Act): boolean => act.state === 'done' && act.outgoing && act.at !== '' && act.on <= this.asOf;

  hasTag = (act: Act, tag: string): boolean =>
    this.tables.activity_tags.some((one) => one.activity_id === act.id && one.tag === tag);

  /** Linked to the deal, or to no deal but the deal's account. */
  isOnDeal = (act: Act, deal: Standing): boolean =>
    act.deal_id === deal.id || (act.deal_id === null && act.account !== null && act.account === deal.account_id);

  /** Activities with a tag, of any account. */
  withTag = (tag: string): Act[] => this.tagged(tag);
  tagOnAccount = (tag: string, account: string | null): Act[] =>
    this.tagged(tag).filter((act) => account !== null && act.account === account);
  tagOnDeal = (tag: string, deal: Standing): Act[] => this.tagged(tag).filter((act) => this.isOnDeal(act, deal));

  /** Planned on as-of for a later day. */
  planned(): Act[] {
    return this.acts.filter(
      (act) =>
        (act.created_at === null || dayOf(act.created_at) <= this.asOf) &&
        !['cancelled', 'draft', 'missed'].includes(act.state ?? '') &&
        (!this.isCurrent || act.state === 'open') &&
        plannedDays(act).some((day) => day > this.asOf),
    );
  }

  plannedOn = (deal: Standing): boolean => this.planned().some((act) => this.isOnDeal(act, deal));

  /** A new deal of the account, created within these days after one. */
  newDeal = (account: string, start: string, from: number, to: number): boolean =>
    this.deals.some(
      (one) => one.account_id === account && this.isPast(one.created) && after(one.created, start, from, to),
    );

  /** A move forward, or a win, of a deal of the account. */
  advanced = (account: string, start: string, from: number, to: number): boolean =>
    this.deals.some(
      (one) =>
        one.account_id === account &&
        this.track(one).advances.some((day) => this.isPast(day) && after(day, start, from, to)),
    );

  isPast = (day: string | null): boolean => inside(day, '', this.asOf);
}

/** The days that an activity is due or starts. */
export const plannedDays = (act: Act): string[] =>
  [act.due_on, act.starts_at === null ? null : dayOf(act.starts_at)].filter((one) => one !== null);

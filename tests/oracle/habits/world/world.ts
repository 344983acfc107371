import { after, between, dayOf, last } from './days';
import type { Standing } from './deals';
import { groupBy } from './group';
import { changesOf } from './history';
import { Look } from './look';
import type { Account } from './rows';
import { rowsBy } from './rows-by';
import type { Act } from './touches';

/** What habits share beyond the look itself: customers, tags, what is planned, how an account's deals moved. */
export class World extends Look {
  private readonly tagged = new Map<string, Act[]>();
  private plans: Act[] | null = null;

  ofAccount = (account: string | null): Standing[] =>
    account === null ? [] : rowsBy(this.deals, 'account_id')(account);

  /** Wins of an account up to a day, oldest first. */
  wonBy = (account: string | null, day: string): Standing[] =>
    this.ofAccount(account)
      .filter((one) => one.status === 'won' && one.closed_on !== null && one.closed_on <= day)
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
  customers(): Account[] {
    return [...this.accounts.values()].filter((one) => this.isCustomer(one.account_id as string, this.asOf));
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

  /** Done by the team, up to as-of. */
  isOwnWork = (act: Act): boolean => act.state === 'done' && act.outgoing && act.at !== '' && act.on <= this.asOf;

  tagsOf = (act: Act): string[] => rowsBy(this.tables.activity_tags, 'activity_id')(act.id).map((one) => one.tag);
  hasTag = (act: Act, tag: string): boolean => this.tagsOf(act).includes(tag);

  /** Linked to the deal, or to no deal but the deal's account. */
  isOnDeal = (act: Act, deal: Standing): boolean =>
    act.deal_id === deal.id || (act.deal_id === null && act.account !== null && act.account === deal.account_id);

  /** What the team did that has a tag, of any account. */
  withTag(tag: string): Act[] {
    const acts = this.tagged.get(tag) ?? this.acts.filter((act) => this.hasTag(act, tag) && this.isOwnWork(act));
    this.tagged.set(tag, acts);
    return acts;
  }
  tagOnAccount = (tag: string, account: string | null): Act[] =>
    account === null ? [] : rowsBy(this.withTag(tag), 'account')(account);
  tagOnDeal = (tag: string, deal: Standing): Act[] => [
    ...rowsBy(this.withTag(tag), 'deal_id')(deal.id),
    ...this.tagOnAccount(tag, deal.account_id).filter((act) => act.deal_id === null),
  ];

  /** Planned on as-of for a later day. */
  planned(): Act[] {
    this.plans ??= this.acts.filter(
      (act) =>
        (act.created_at === null || dayOf(act.created_at) <= this.asOf) &&
        !['cancelled', 'draft', 'missed'].includes(act.state ?? '') &&
        (!this.isCurrent || act.state === 'open') &&
        plannedDays({ ...act, due_on: this.dueOn(act) }).some((day) => day > this.asOf),
    );
    return this.plans;
  }

  /** The day that it was due on as-of: what it was moved to later is not known then. */
  private dueOn(act: Act): string | null {
    const moves = changesOf(this.tables, 'activity', act.id, 'due_on', '9999-12-31');
    const later = moves.find((one) => dayOf(one.changed_at as string) > this.asOf);
    return later ? later.before : act.due_on;
  }

  plannedOn = (deal: Standing): boolean => this.planned().some((act) => this.isOnDeal(act, deal));

  /** A new deal of the account, created within these days after one. */
  newDeal = (account: string, start: string, from: number, to: number): boolean =>
    this.ofAccount(account).some((one) => this.isPast(one.created) && after(one.created, start, from, to));

  /** A move forward, or a win, of a deal of the account. */
  advanced = (account: string, start: string, from: number, to: number): boolean =>
    this.ofAccount(account).some((one) =>
      this.track(one).advances.some((day) => this.isPast(day) && after(day, start, from, to)),
    );
}

/** The days that an activity is due or starts. */
export const plannedDays = (act: Act): string[] =>
  [act.due_on, act.starts_at === null ? null : dayOf(act.starts_at)].filter((one) => one !== null);

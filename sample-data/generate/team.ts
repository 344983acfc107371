import type { Day, Moment } from './calendar';

/** The team as it is, before any CRM exports it. References are positions in the team's lists. */
export interface Team {
  seed: number;
  startsOn: Day;
  asOf: Day;
  people: Person[];
  accounts: Account[];
  contacts: Contact[];
  deals: Deal[];
  leads: Lead[];
  activities: Activity[];
  quotas: Quota[];
}

export interface Person {
  first: string;
  last: string;
  email: string;
  title: string;
  kind: 'rep' | 'manager' | 'integration';
  startedOn: Day;
}

export interface Account {
  name: string;
  domain: string;
  owner: number;
  tier: 'A' | 'B' | 'C';
  industry: string;
  city: string;
  country: string;
  revenue: number;
  employees: number;
  createdAt: Moment;
  kind: 'Customer' | 'Prospect' | 'Former Customer';
  /** A customer before the files begin. */
  legacy: boolean;
  /** No touch from this day on; null where the account is looked after. */
  quietFrom: Day | null;
  sleeper: boolean;
  stale: boolean;
  firstWonOn: Day | null;
  endorsedOn: Day | null;
  contacts: number[];
}

export interface Contact {
  account: number;
  first: string;
  last: string;
  email: string;
  title: string;
  role: string;
  source: string;
  createdAt: Moment;
  bouncedOn: Day | null;
}

export type Stage = 'Prospecting' | 'Needs Analysis' | 'Proposal/Price Quote' | 'Negotiation/Review';
export const stages: readonly Stage[] = ['Prospecting', 'Needs Analysis', 'Proposal/Price Quote', 'Negotiation/Review'];

/** One dated state of a deal; a row of history differs from the one before in stage, amount or close date. */
export interface DealChange {
  at: Moment;
  stage: Stage | 'Closed Won' | 'Closed Lost';
  amount: number;
  closeOn: Day;
}

export interface Deal {
  name: string;
  account: number;
  owner: number;
  isNew: boolean;
  outcome: 'won' | 'lost' | 'open';
  createdAt: Moment;
  closedAt: Moment | null;
  expectedCloseOn: Day;
  stage: Stage;
  /** Moment of entry for each stage reached, in order. */
  entered: Moment[];
  history: DealChange[];
  /** Cents. */
  amount: number;
  listAmount: number;
  discountPercent: number;
  source: string;
  referrer: number | null;
  lossReason: string;
  competitor: string;
  need: string;
  neededAt: Moment | null;
  nextStep: string;
  nextStepOn: Day | null;
  contacts: number[];
  /** An open deal that is really a no. */
  isNo: boolean;
}

export interface Lead {
  first: string;
  last: string;
  company: string;
  email: string;
  title: string;
  owner: number;
  source: string;
  status: string;
  industry: string;
  /** Cents. */
  value: number | null;
  createdAt: Moment;
  closedOn: Day | null;
  deal: number | null;
}

export type ActivityKind = 'call' | 'email' | 'meeting' | 'visit' | 'message' | 'letter' | 'to-do' | 'mass';

export interface Activity {
  kind: ActivityKind;
  owner: number;
  direction: 'in' | 'out' | null;
  state: 'done' | 'planned' | 'deferred';
  outcome: 'Connected' | 'No answer' | 'Busy' | null;
  subject: string;
  body: string;
  account: number | null;
  contact: number | null;
  deal: number | null;
  lead: number | null;
  createdAt: Moment;
  /** When it happens: start of a meeting, moment of a call; for what is planned, the moment it is due. */
  at: Moment;
  dueOn: Day;
  minutes: number | null;
  place: string;
}

export interface Quota {
  owner: number;
  startsOn: Day;
  endsOn: Day;
  /** Cents. */
  amount: number;
}

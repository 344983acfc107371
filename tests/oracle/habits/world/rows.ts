import type { tables } from '../../../../src/model/tables';

type Value<T> = T extends 'flag' ? boolean : T extends 'money' | 'number' ? number : string;
type Row<Name extends keyof typeof tables> = {
  [Column in keyof (typeof tables)[Name]]: Value<(typeof tables)[Name][Column]> | null;
};

export type Person = Row<'people'>;
export type Account = Row<'accounts'>;
export type Contact = Row<'contacts'>;
export type Lead = Row<'leads'>;
export type Deal = Row<'deals'>;
export type Activity = Row<'activities'>;
export type Change = Row<'changes'>;
export interface Tagged {
  activity_id: string;
  tag: string;
}
export interface TagFact {
  tag: string;
  activities: number;
  computable: boolean;
}

/** The canonical rows that the oracle computes from, every column there, null where the files do not hold it. */
export interface Tables {
  people: Person[];
  accounts: Account[];
  contacts: Contact[];
  leads: Lead[];
  deals: Deal[];
  stages: Row<'stages'>[];
  deal_contacts: Row<'deal_contacts'>[];
  activities: Activity[];
  activity_links: Row<'activity_links'>[];
  changes: Change[];
  quotas: Row<'quotas'>[];
  activity_tags: Tagged[];
  tag_facts: TagFact[];
}

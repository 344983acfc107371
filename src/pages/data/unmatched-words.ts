import { count } from '../../language/format';
import type { ModelInfo } from '../../model/build';

type Join = ModelInfo['unmatched'][number];

interface Words {
  one: string;
  many: string;
  next: string;
}

const allDeals = 'Export the deals of all years, closed ones too.';
const allAccounts = 'Export all accounts, also those of colleagues who have left.';
const allContacts = 'Export all contacts, also those without a deal.';

const words: Record<string, Words> = {
  'deal account': {
    one: 'deal names an account that the file of accounts lacks',
    many: 'deals name accounts that the file of accounts lacks',
    next: `Each such name counts as an account of its own. ${allAccounts}`,
  },
  'contact account': {
    one: 'contact belongs to an account that no file holds',
    many: 'contacts belong to accounts that no file holds',
    next: allAccounts,
  },
  'activity regarding': {
    one: 'activity regards something that no file holds',
    many: 'activities regard something that no file holds',
    next: 'Export accounts, contacts and deals of all years. Where several of them have one name, export their IDs too.',
  },
  'activity deal': {
    one: 'activity points at a deal that no file holds',
    many: 'activities point at deals that no file holds',
    next: `${allDeals} Where several deals have one name, export their IDs too.`,
  },
  'activity account': {
    one: 'activity points at an account that no file holds',
    many: 'activities point at accounts that no file holds',
    next: allAccounts,
  },
  'activity contact': {
    one: 'activity points at a contact that no file holds',
    many: 'activities point at contacts that no file holds',
    next: allContacts,
  },
  'activity lead': {
    one: 'activity points at a lead that no file holds',
    many: 'activities point at leads that no file holds',
    next: 'Export all leads, converted ones too.',
  },
  'change deal': {
    one: 'row of history is of a deal that no file holds',
    many: 'rows of history are of deals that no file holds',
    next: `${allDeals} Deals that were deleted since cannot be had.`,
  },
  'referred by': {
    one: 'deal was referred by somebody whom no file holds',
    many: 'deals were referred by somebody whom no file holds',
    next: `Write the name as the contact or the account has it. ${allContacts}`,
  },
  'line item deal': {
    one: 'product belongs to a deal that no file holds',
    many: 'products belong to deals that no file holds',
    next: allDeals,
  },
};

/** What it means that a join fails, with how many: "83 activities point at deals that no file holds". */
export function lostWords({ join, object, count: n }: Join): string {
  const told = words[join];
  if (!told) return `${count(n)} of ${object}: ${join}`;
  return `${count(n)} ${n === 1 ? told.one : told.many}`;
}

/** What a user can do about it. */
export function nextWords({ join }: Pick<Join, 'join'>): string {
  return words[join]?.next ?? 'Export the file that holds them.';
}

import { count } from '../../language/format';
import { t } from '../../language/t';
import type { ModelInfo } from '../../model/build';

type Join = ModelInfo['unmatched'][number];

interface Words {
  told: (n: number) => string;
  next: () => string;
}

const allDeals = () => t`Export the deals of all years, closed ones too.`;
const allAccounts = () => t`Export all accounts, also those of colleagues who have left.`;
const allContacts = () => t`Export all contacts, also those without a deal.`;

const words: Record<string, Words> = {
  'deal account': {
    told: (n) =>
      n === 1
        ? t`${n} deal names an account that the file of accounts lacks`
        : t`${n} deals name accounts that the file of accounts lacks`,
    next: () => [t`Each such name counts as an account of its own.`, allAccounts()].join(' '),
  },
  'contact account': {
    told: (n) =>
      n === 1
        ? t`${n} contact belongs to an account that no file holds`
        : t`${n} contacts belong to accounts that no file holds`,
    next: allAccounts,
  },
  'activity regarding': {
    told: (n) =>
      n === 1
        ? t`${n} activity regards something that no file holds`
        : t`${n} activities regard something that no file holds`,
    next: () =>
      t`Export accounts, contacts and deals of all years. Where several of them have one name, export their IDs too.`,
  },
  'activity deal': {
    told: (n) =>
      n === 1
        ? t`${n} activity points at a deal that no file holds`
        : t`${n} activities point at deals that no file holds`,
    next: () => [allDeals(), t`Where several deals have one name, export their IDs too.`].join(' '),
  },
  'activity account': {
    told: (n) =>
      n === 1
        ? t`${n} activity points at an account that no file holds`
        : t`${n} activities point at accounts that no file holds`,
    next: allAccounts,
  },
  'activity contact': {
    told: (n) =>
      n === 1
        ? t`${n} activity points at a contact that no file holds`
        : t`${n} activities point at contacts that no file holds`,
    next: allContacts,
  },
  'activity lead': {
    told: (n) =>
      n === 1
        ? t`${n} activity points at a lead that no file holds`
        : t`${n} activities point at leads that no file holds`,
    next: () => t`Export all leads, converted ones too.`,
  },
  'change deal': {
    told: (n) =>
      n === 1
        ? t`${n} row of history is of a deal that no file holds`
        : t`${n} rows of history are of deals that no file holds`,
    next: () => [allDeals(), t`Deals that were deleted since cannot be had.`].join(' '),
  },
  'referred by': {
    told: (n) =>
      n === 1
        ? t`${n} deal was referred by somebody whom no file holds`
        : t`${n} deals were referred by somebody whom no file holds`,
    next: () => [t`Write the name as the contact or the account has it.`, allContacts()].join(' '),
  },
  'line item deal': {
    told: (n) =>
      n === 1
        ? t`${n} product belongs to a deal that no file holds`
        : t`${n} products belong to deals that no file holds`,
    next: allDeals,
  },
};

/** What it means that a join fails, with how many: "83 activities point at deals that no file holds". */
export function lostWords({ join, object, count: n }: Join): string {
  const told = words[join];
  if (!told) return `${count(n)} of ${object}: ${join}`;
  return told.told(n);
}

/** What a user can do about it. */
export function nextWords({ join }: Pick<Join, 'join'>): string {
  return words[join]?.next() ?? t`Export the file that holds them.`;
}

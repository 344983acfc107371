import { createContext } from 'svelte';

/** The address of an account's page, by its id; null where there is no account. */
export type AccountHref = (accountId: string | null) => string | null;

export const [accountHref, giveAccountHref] = createContext<AccountHref>();

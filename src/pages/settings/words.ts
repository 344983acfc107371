import { count } from '../../language/format';
import { later, say, t } from '../../language/t';
import type { FoundCurrency, FoundPerson, FoundTier } from '../../model/settings-found';
import type { TeamSettings } from '../../model/team-settings';

const deals = (n: number) => (n === 1 ? t`1 deal` : t`${count(n)} deals`);

/** What becomes of the amounts in a currency: "83 deals are not added up". */
export function currencyWords({ currency, deals: all, apart }: FoundCurrency, base: string): string {
  if (all === 0) return t`no deal in these files`;
  if (apart === 0) return currency === base ? t`added up as they are` : t`added up`;
  if (apart === all) return currency === null ? t`not added up: nobody knows their currency` : t`not added up`;
  return t`${deals(all - apart)} added up, as converted in the files; ${deals(apart)} not`;
}

/** What a manager loses or has while rates are missing: "Amounts in USD are not added up: 83 deals". Null where nothing. */
export function apartWords(currencies: readonly FoundCurrency[]): string | null {
  const apart = currencies.filter((one) => one.apart > 0 && one.currency !== null);
  if (apart.length === 0) return null;
  const names = apart.map(({ currency }) => currency).join(', ');
  return t`Amounts in ${names} are not added up: ${deals(apart.reduce((sum, one) => sum + one.apart, 0))}.`;
}

/** The currencies of the files, and those that only have a rate. */
export function listedCurrencies(found: readonly FoundCurrency[], { rates }: TeamSettings): FoundCurrency[] {
  const known = new Set(found.map(({ currency }) => currency));
  const others = Object.keys(rates).filter((currency) => !known.has(currency));
  return [...found, ...others.map((currency) => ({ currency, deals: 0, apart: 0 }))];
}

const tierKey = (name: string) => name.trim().toLowerCase();

/** The tiers of the files, and those that only have days; with their days, null where they have none of their own. */
export function listedTiers(found: readonly FoundTier[], { tiers }: TeamSettings) {
  const days = new Map(tiers.map((tier) => [tierKey(tier.name), tier.neglectDays]));
  const known = new Set(found.map(({ name }) => tierKey(name)));
  const others = tiers.filter(({ name }) => !known.has(tierKey(name)));
  return [...found, ...others.map(({ name }) => ({ name, accounts: 0 }))].map((tier) => ({
    ...tier,
    days: days.get(tierKey(tier.name)) ?? null,
  }));
}

/** A tier with days of its own, or without where they are null. */
export function withTier(settings: TeamSettings, name: string, neglectDays: number | null): TeamSettings {
  const others = settings.tiers.filter((tier) => tierKey(tier.name) !== tierKey(name));
  return { ...settings, tiers: neglectDays === null ? others : [...others, { name, neglectDays }] };
}

const kinds: Record<string, string> = {
  rep: later('rep'),
  manager: later('manager'),
  integration: later('a machine'),
  other: later('does not sell'),
};

/** What the files make of a person: "manager", "rep, has left". */
export function kindWords({ kind, gone }: FoundPerson): string {
  const words = say(kinds[kind] ?? kind);
  return gone ? t`${words}, has left` : words;
}

/** True for who counts as a rep: by the user's word, else by what the files say, and never by what the engine still holds. */
export function isRep(settings: TeamSettings, person: FoundPerson): boolean {
  return settings.isRep[person.person_id] ?? isRepInFiles(person);
}

function isRepInFiles({ kind, gone }: FoundPerson): boolean {
  return kind === 'rep' && !gone;
}

/** A person as rep or none; what the files say themselves is not kept. */
export function withRep(settings: TeamSettings, person: FoundPerson, isRep: boolean): TeamSettings {
  const { person_id } = person;
  const others = Object.entries(settings.isRep).filter(([id]) => id !== person_id);
  const asInFiles = isRep === isRepInFiles(person);
  return { ...settings, isRep: Object.fromEntries(asInFiles ? others : [...others, [person_id, isRep]]) };
}

/** What an entry or a tier is about: "3 accounts". */
export function accountWords(n: number): string {
  if (n === 0) return t`no account of these files`;
  return n === 1 ? t`1 account` : t`${count(n)} accounts`;
}

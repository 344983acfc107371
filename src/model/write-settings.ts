import type { Db } from '../db/db';
import { literal } from '../db/sql';
import { fillTable } from './fill';
import type { TeamSettings } from './team-settings';
import sellers from './views/09-sellers.sql?raw';

/**
 * Writes the settings where queries read them: as variables, and as tables `setting_…` where there are rows. Cases made
 * before are made anew. Rates and accounts left out show only in tables built after this.
 */
export async function writeSettings(db: Db, settings: TeamSettings): Promise<void> {
  const { rates, tiers, excludedAccounts, isRep } = settings;
  await fillTable(db, 'setting_rates', ['currency varchar', 'rate double'], Object.entries(rates));
  await fillTable(
    db,
    'setting_tiers',
    ['tier varchar', 'neglect_days integer'],
    tiers.map(({ name, neglectDays }) => [name.trim().toLowerCase(), neglectDays]),
  );
  await fillTable(
    db,
    'setting_accounts',
    ['text varchar'],
    excludedAccounts.map((text) => [text]),
  );
  await fillTable(db, 'setting_people', ['person_id varchar', 'is_rep boolean'], Object.entries(isRep));
  await db.exec(sellers);
  await db.exec(`
    set variable given_base_currency = ${literal(settings.baseCurrency)}::varchar;
    set variable fiscal_month = ${literal(settings.fiscalYearStart)};
    set variable workdays = [${settings.workdays.map(literal).join(', ')}];
    set variable holidays = [${settings.holidays.map(literal).join(', ')}]::date[];
    set variable customer_days = ${literal(settings.customerDays)};
    set variable customer_amount_days = ${literal(settings.customerAmountDays)};
    set variable new_customer_days = ${literal(settings.newCustomerDays)};`);
}

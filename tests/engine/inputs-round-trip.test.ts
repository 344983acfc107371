import { expect, test } from 'vitest';
import { createInputs } from '../../src/intake/load/input-views';
import { loadTable } from '../../src/intake/load/load';
import { resetEngine } from './engine';
import { anyRow, mappingOf, readColumn, tableOf } from './intake-column';

/** Mulberry32, so that a failure can be seen again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const two = (number: number) => String(number).padStart(2, '0');
const shown = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return (date: Date) => format.format(date);
};
const seconds = (date: Date) => date.toISOString().slice(0, 19);
const minutes = (date: Date) => `${date.toISOString().slice(0, 16)}:00`;
const days = (date: Date) => `${date.toISOString().slice(0, 10)}T00:00:00`;

function withOffset(date: Date): string {
  const ahead = ((date.getTime() / 1000) % 27) - 13;
  const local = new Date(date.getTime() + ahead * 3_600_000);
  return `${seconds(local)}${ahead < 0 ? '-' : '+'}${two(Math.abs(ahead))}:00`;
}

const writers: [string, (date: Date) => string, (date: Date) => string][] = [
  ['ISO', (date) => date.toISOString(), seconds],
  ['ISO with offsets', withOffset, seconds],
  ['US with a 12-hour clock', shown('en-US', { dateStyle: 'short', timeStyle: 'short' }), minutes],
  ['US in words', shown('en-US', { dateStyle: 'long' }), days],
  ['US with its day of the week', shown('en-US', { dateStyle: 'full' }), days],
  ['British', shown('en-GB', { dateStyle: 'short', timeStyle: 'medium' }), seconds],
  ['German', shown('de-DE', { dateStyle: 'medium', timeStyle: 'short' }), minutes],
  ['German in words', shown('de-DE', { dateStyle: 'long', timeStyle: 'short' }), minutes],
  ['German with its day of the week', shown('de-DE', { dateStyle: 'full' }), days],
  ['French', shown('fr-FR', { dateStyle: 'short', timeStyle: 'short' }), minutes],
  ['French in words', shown('fr-FR', { dateStyle: 'medium', timeStyle: 'short' }), minutes],
  ['Spanish in words', shown('es-ES', { dateStyle: 'long' }), days],
  ['Mexican with a. m.', shown('es-MX', { dateStyle: 'short', timeStyle: 'short', hour12: true }), minutes],
  ['Brazilian', shown('pt-BR', { dateStyle: 'short', timeStyle: 'medium' }), seconds],
  ['Portuguese in words', shown('pt-PT', { dateStyle: 'long' }), days],
  ['milliseconds', (date) => String(date.getTime()), seconds],
  ['spreadsheet', (date) => String(date.getTime() / 86_400_000 + 25_569), seconds],
];

test.each(writers)('400 random moments come back: %s', async (_, write, truth) => {
  const next = random(7);
  const dates = Array.from({ length: 400 }, () => new Date((1_500_000_000 + Math.floor(next() * 400_000_000)) * 1000));
  const { values, loaded } = await readColumn('deals', 'created_at', dates.map(write));
  expect(loaded.unread).toEqual([]);
  expect(loaded.questions).toEqual([]);
  expect(values).toEqual(dates.map(truth));
});

const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/Sao_Paulo'];
test.each(zones)('random moments in UTC stand on the clock of %s', async (zone) => {
  const next = random(11);
  const dates = Array.from({ length: 500 }, () => new Date((1_400_000_000 + Math.floor(next() * 500_000_000)) * 1000));
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const { values } = await readColumn(
    'deals',
    'created_at',
    dates.map((date) => date.toISOString()),
    { zone },
  );
  expect(values).toEqual(dates.map((date) => clock.format(date).replace(' ', 'T')));
});

const money: [string, Intl.NumberFormat][] = [
  ['en-US USD', new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })],
  ['accounting', new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', currencySign: 'accounting' })],
  ['de-DE EUR', new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' })],
  ['fr-FR EUR', new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })],
  ['de-CH CHF', new Intl.NumberFormat('de-CH', { style: 'currency', currency: 'CHF' })],
  ['en-IN INR', new Intl.NumberFormat('en-IN', { style: 'currency', currency: 'INR' })],
  ['pt-BR BRL', new Intl.NumberFormat('pt-BR', { style: 'currency', currency: 'BRL' })],
  ['sv-SE SEK', new Intl.NumberFormat('sv-SE', { style: 'currency', currency: 'SEK' })],
  ['pl-PL PLN', new Intl.NumberFormat('pl-PL', { style: 'currency', currency: 'PLN' })],
  ['plain', new Intl.NumberFormat('en-US', { useGrouping: false, minimumFractionDigits: 2 })],
];

test.each(money)('400 random amounts come back: %s', async (_, format) => {
  const next = random(13);
  const amounts = Array.from({ length: 400 }, () => Math.round((next() - 0.2) * 10 ** (2 + next() * 7)) / 100);
  const { values, loaded } = await readColumn(
    'deals',
    'amount',
    amounts.map((amount) => format.format(amount)),
  );
  expect(loaded.unread).toEqual([]);
  expect(values).toEqual(amounts.map((amount) => amount + 0));
});

test('random cells of any script come back as they are, row by row', async () => {
  const next = random(17);
  const alphabet = [...'ab"\',;\t\n=+-@|\\\u00e9\u65e5\ud83c\udf89\u202e<>&%$#()[]{}0']; // no blanks at edges
  const cell = () =>
    `x${Array.from({ length: Math.floor(next() * 12) }, () => alphabet[Math.floor(next() * alphabet.length)]).join('')}y`;
  const rows = Array.from({ length: 2000 }, () => [cell(), cell()]);
  const db = await resetEngine();
  const loaded = await loadTable(db, 1, tableOf(['a', 'b'], rows), mappingOf('deals', ['id', 'name']), {}, 'UTC');
  await createInputs(db, [loaded]);
  const found = await db.query(`select id, name from in_deals order by source_row`, anyRow);
  expect(found.map((row) => [row['id'], row['name']])).toEqual(rows);
});

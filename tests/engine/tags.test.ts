import { describe, expect, it } from 'vitest';
import type { Param, Db } from '../../src/db/db';
import type { EditedList } from '../../src/model/tags/edits';
import { noChoices, tellTags } from '../../src/model/tags/tell-tags';
import { tags, type Correction } from '../../src/model/tags/tags';
import { resetEngine } from './engine';
import { give } from './given';
import { buildFrom, look } from './given-inputs';

/** The model of these activities, each over a completed mail to one account. */
async function built(activities: Record<string, Param>[]): Promise<Db> {
  const db = await resetEngine();
  await buildFrom(db, {
    people: [{ id: 'p1', name: 'Ann Lee', email: 'ann@team.com' }],
    accounts: [{ id: 'a1', name: 'Acme' }],
    activities: activities.map((one) => ({
      owner_name: 'Ann Lee',
      account_id: 'a1',
      kind: 'Email',
      state: 'Completed',
      starts_at: '2025-03-01 10:00',
      ...one,
    })),
  });
  return db;
}

/** Canonical activities, each over a mail done to one account, and their tags. */
async function given(activities: Record<string, Param>[]): Promise<Db> {
  const db = await resetEngine();
  const base = {
    kind: 'email',
    state: 'done',
    owner: 'p1',
    account_id: 'a1',
    done_at: '2025-03-01 10:00:00',
    has_time: true,
  };
  await give(
    db,
    { activities: activities.map(({ id = null, ...one }) => ({ ...base, activity_id: id, ...one })) },
    '2025-06-30',
  );
  await tellTags(db, noChoices);
  return db;
}

const tagsOf = (db: Db) =>
  look(db, 'select activity_id, tag, phrase, place from activity_tags order by activity_id, tag');

async function textsOf(bodies: Record<string, string>): Promise<Record<string, Param>> {
  const db = await given(Object.entries(bodies).map(([id, body]) => ({ id, body })));
  const rows = await look(db, 'select activity_id, text from own_text order by activity_id');
  return Object.fromEntries(rows.map((row) => [String(row['activity_id']), row['text'] ?? null]));
}

const lines = (...all: string[]) => all.join('\n');

describe('the team’s own text', () => {
  it('ends where a quoted mail begins, in five languages and as Outlook writes it', async () => {
    const texts = await textsOf({
      en: lines(
        'Tuesday is fine.',
        '',
        'On Mon, Mar 3, 2025 at 9:12 AM Jane Doe <jane@acme.com> wrote:',
        '> What does it cost?',
      ),
      enTwo: lines(
        'Tuesday is fine.',
        'On Mon, Mar 3, 2025 at 9:12 AM Jane Doe <jane@acme.com>',
        'wrote:',
        'What does it cost?',
      ),
      de: lines('Dienstag passt.', 'Am 03.03.2025 um 09:12 schrieb Jana Dorn <jana@acme.de>:', '> Was kostet das?'),
      fr: lines(
        'Mardi convient.',
        'Le lun. 3 mars 2025 à 09:12, Jeanne <jeanne@acme.fr> a écrit :',
        'Quel est votre prix ?',
      ),
      es: lines(
        'El martes va bien.',
        'El lun, 3 mar 2025 a las 9:12, Juana <juana@acme.es> escribió:',
        '¿Qué precio tiene?',
      ),
      pt: lines(
        'Terça está bem.',
        'Em seg., 3 de mar. de 2025 às 09:12, Joana <joana@acme.pt> escreveu:',
        'Qual é o preço?',
      ),
      outlook: lines('See below.', '-----Original Message-----', 'From: Jane', 'What does it cost?'),
      header: lines(
        'Siehe unten.',
        'Von: Jana Dorn <jana@acme.de>',
        'Gesendet: Montag, 3. März 2025 09:12',
        'An: Ann',
        'Was kostet das?',
      ),
      flat: 'Siehe unten. Von: Jana Dorn <jana@acme.de> Gesendet: Montag, 3. März 2025 09:12 An: Ann Was kostet das?',
      underline: lines('Anbei der Plan.', '________________________________', 'Von: Jana', 'Was kostet das?'),
      windows: 'Tuesday.\r\nOn Mon, Mar 3, 2025 Jane wrote:\r\n> price?',
      inline: lines('> What does it cost?', 'It is in the letter.', '> And when?', 'In May.'),
    });
    expect(texts).toEqual({
      de: 'Dienstag passt.',
      en: 'Tuesday is fine.',
      enTwo: 'Tuesday is fine.',
      es: 'El martes va bien.',
      flat: 'Siehe unten.',
      fr: 'Mardi convient.',
      header: 'Siehe unten.',
      inline: 'It is in the letter.\n\nIn May.',
      outlook: 'See below.',
      pt: 'Terça está bem.',
      underline: 'Anbei der Plan.',
      windows: 'Tuesday.',
    });
  });

  it('holds no signature, no way into a meeting, no lawyer’s lines and no link', async () => {
    const texts = await textsOf({
      dashes: lines('The plan is attached.', '-- ', 'Ann Lee', 'Best price since 1952'),
      en: lines('The plan is attached.', '', 'Best regards,', 'Ann Lee', 'Demo centre Leeds'),
      de: lines('Anbei der Plan.', 'Mit freundlichen Grüßen', 'Jörg Brandt', 'Vertrieb'),
      fr: lines('Voici le plan.', 'Cordialement,', 'Chloé Martin'),
      es: lines('Adjunto el plano.', 'Un saludo,', 'María'),
      pt: lines('Segue o plano.', 'Atenciosamente,', 'Inês'),
      onlyThanks: lines('Thank you!', 'The line runs.'),
      noName: lines('The plan is attached.', 'Best regards'),
      phone: lines(
        'Back on Monday.',
        'Tel.: +49 30 1234567',
        'Mobile: +49 170 1234567',
        'ann@team.com',
        'www.team.com',
      ),
      teams: lines(
        'Agenda: dates.',
        '____________',
        'Microsoft Teams meeting',
        'Join on your computer',
        'Meeting ID: 123',
      ),
      zoom: 'Agenda: dates.\nJoin Zoom Meeting\nhttps://zoom.us/j/1?pwd=demo\nOne tap mobile\n+4930123',
      meet: 'Agenda: dates. Video: https://meet.google.com/abc-price-xyz now',
      german: 'Termine.\nKlicken Sie hier, um an der Besprechung teilzunehmen\nKonferenz-ID 1',
      lawyer:
        'Back on Monday. '.repeat(2) +
        'This e-mail is confidential and intended only for the addressee. Any review is prohibited.\n',
      numbers: lines('They need 4000 labels a day.', 'Then 12 500 a week.'),
    });
    expect(texts).toEqual({
      dashes: 'The plan is attached.',
      de: 'Anbei der Plan.',
      en: 'The plan is attached.',
      es: 'Adjunto el plano.',
      fr: 'Voici le plan.',
      german: 'Termine.',
      lawyer: 'Back on Monday. Back on Monday.',
      meet: 'Agenda: dates. Video:   now',
      noName: 'The plan is attached.\nBest regards',
      numbers: 'They need 4000 labels a day.\nThen 12 500 a week.',
      onlyThanks: 'Thank you!\nThe line runs.',
      phone: 'Back on Monday.',
      pt: 'Segue o plano.',
      teams: 'Agenda: dates.',
      zoom: 'Agenda: dates.',
    });
  });

  it('is read out of HTML, without what a mail program quoted', async () => {
    const texts = await textsOf({
      page: '<html><head><style>p {color: price}</style></head><body><p>Guten Tag,</p><p>die <b>&Uuml;bergabe</b> ist f&#252;r Montag.<br>Bis dann</p></body></html>',
      gmail:
        '<div dir="ltr">See you.</div><br><div class="gmail_quote">On Mon Jane wrote:<blockquote>price?</blockquote></div>',
      signed: '<p>Hello&nbsp;Jane</p><p>see you.</p><p>Best regards,</p><p>Ann Lee</p><p>Demo centre</p>',
      address: lines('Jane <jane@acme.com> called.', '> What does it cost?'),
    });
    expect(texts['page']).toMatch(/^Guten Tag,\s+die\s+Ubergabe\s+ist fur Montag\.\nBis dann$/);
    expect(texts['gmail']).toBe('See you.');
    expect(texts['signed']).toMatch(/^Hello Jane\s+see you\.$/);
    expect(texts['address']).toBe('Jane   called.');
  });
});

describe('which activities have a tag', () => {
  it('done, ours, in the subject before the text, once each', async () => {
    const db = await built([
      { id: '01 subject', subject: 'Quarterly review', body: 'A quarterly review of uptime.' },
      { id: '02 text', subject: 'Visit', body: 'We did the quarterly review.' },
      { id: '03 two', subject: 'Demo', body: 'They asked for the price.' },
      { id: '04 incoming', direction: 'Incoming', subject: 'Quarterly review', state: 'Received' },
      { id: '05 incoming call', kind: 'Call', direction: 'Incoming', subject: 'Asked what it costs' },
      { id: '06 mass', is_mass: true, subject: 'Price list' },
      { id: '07 draft', state: 'Draft', subject: 'Price list' },
      { id: '08 cancelled', kind: 'Meeting', state: 'Canceled', subject: 'Demo' },
      { id: '09 open', kind: 'Meeting', state: 'Open', starts_at: '2029-03-01 10:00', subject: 'Demo' },
      { id: '10 note', kind: 'Note', body: 'Handover to service done.', subject: null },
      {
        id: '11 task',
        kind: 'Task',
        subject: 'Handover to service',
        state: 'Completed',
        starts_at: null,
        due_on: '2025-03-01',
      },
      { id: '12 ahead', kind: 'Task', subject: 'Prepare the quarterly review', starts_at: null, due_on: '2025-03-01' },
      { id: '13 answer', subject: 'Re: Price list', body: 'It is attached.' },
      { id: '14 logged', subject: 'Email: AW: Angebot', body: 'Anbei.' },
      { id: '15 logged', subject: 'Email: Angebot', body: 'Anbei.' },
      { id: '16 quoted', subject: 'Dates', body: 'Monday.\nOn Mon, Mar 3, 2025 Jane wrote:\n> Your price?' },
      { id: '17 html', subject: 'Termin', body: '<p>Die <b>&Uuml;bergabe</b> an den Service</p>' },
      { id: '18 nothing', subject: null, body: null },
    ]);
    expect(await tagsOf(db)).toEqual([
      { activity_id: '01 subject', tag: 'review', phrase: 'quarterly review', place: 'subject' },
      { activity_id: '02 text', tag: 'review', phrase: 'quarterly review', place: 'text' },
      { activity_id: '03 two', tag: 'give', phrase: 'demo', place: 'subject' },
      { activity_id: '03 two', tag: 'price', phrase: 'price', place: 'text' },
      { activity_id: '05 incoming call', tag: 'price', phrase: 'what it costs', place: 'subject' },
      { activity_id: '10 note', tag: 'handover', phrase: 'handover', place: 'text' },
      { activity_id: '11 task', tag: 'handover', phrase: 'handover', place: 'subject' },
      { activity_id: '15 logged', tag: 'proposal', phrase: 'angebot', place: 'subject' },
      { activity_id: '17 html', tag: 'handover', phrase: 'übergabe', place: 'text' },
    ]);
  });

  it('a thank-you counts in the subject, a letter, or the first sentence after the greeting', async () => {
    const db = await given([
      { id: '01 subject', subject: 'Thank you', body: 'See you.' },
      { id: '02 first', body: 'Dear Ms. Doe,\n\nthank you for your order. We begin on Monday.' },
      { id: '03 later', body: 'Dear Ms Doe,\nthe line is ready. Thank you for your order.' },
      { id: '04 letter', kind: 'letter', body: 'Dear Ms Doe,\nthe line is ready. Thank you for your order.' },
      { id: '05 german', body: 'Sehr geehrter Herr Dr. Krüger,\nherzlichen Dank für Ihren Auftrag! Bis Montag.' },
      { id: '06 signature', body: 'The plan is attached.\nThank you,\nAnn Lee' },
      {
        id: '07 wrapped',
        body: 'Hi Jane,\nit was a pleasure to see the plant, and we want to say\nthank you for the time you took. Bye.',
      },
      { id: '08 opening', body: 'Dear Ms Doe,\nthank you for your email. Here is the plan.' },
      { id: '09 french', body: 'Bonjour Madame Petit,\n\nmerci beaucoup pour votre accueil.' },
      { id: '10 please', body: 'Bonjour,\nmerci de confirmer la date.' },
      { id: '11 spanish', body: 'Hola Marta:\nmuchas gracias por el pedido. Hasta el lunes.' },
      { id: '12 portuguese', body: 'Olá João,\nmuito obrigado pela encomenda.' },
    ]);
    const thanked = (await tagsOf(db)).filter(({ tag }) => tag === 'thank-you').map(({ activity_id }) => activity_id);
    expect(thanked).toEqual([
      '01 subject',
      '02 first',
      '04 letter',
      '05 german',
      '07 wrapped',
      '09 french',
      '11 spanish',
      '12 portuguese',
    ]);
  });

  it('the user has the last word, of activities that are there', async () => {
    const db = await given([
      { id: '1', subject: 'Quarterly review' },
      { id: '2', subject: 'Talk with the board' },
    ]);
    const corrections: Correction[] = [
      { activityId: '1', tag: 'review', yes: false },
      { activityId: '2', tag: 'review', yes: true },
      { activityId: '1', tag: 'price', yes: true },
      { activityId: 'gone', tag: 'price', yes: true },
    ];
    await tellTags(db, { edits: [], corrections });
    expect(await tagsOf(db)).toEqual([
      { activity_id: '1', tag: 'price', phrase: null, place: null },
      { activity_id: '2', tag: 'review', phrase: null, place: null },
    ]);
    await tellTags(db, { edits: [], corrections: [] });
    expect((await tagsOf(db)).map(({ activity_id, tag }) => [activity_id, tag])).toEqual([['1', 'review']]);
  });

  it('follows the user’s phrases, whatever signs are in them', async () => {
    const db = await given([
      { id: '1', subject: 'C++ talk (50% off)' },
      { id: '2', subject: 'Discount' },
      { id: '3', subject: 'Тест цена', body: 'o’clock' },
    ]);
    const edits: EditedList[] = [
      { tag: 'price', language: 'en', phrases: ['(50% off)', "it's; drop table x", '-discount', 'цена'] },
      ...(['de', 'fr', 'es', 'pt'] as const).map((language) => ({ tag: 'price' as const, language, phrases: [] })),
    ];
    await tellTags(db, { edits, corrections: [] });
    expect(await tagsOf(db)).toEqual([
      { activity_id: '1', tag: 'price', phrase: '(50% off)', place: 'subject' },
      { activity_id: '3', tag: 'price', phrase: 'цена', place: 'subject' },
    ]);
    await tellTags(db, {
      edits: tags.flatMap((tag) =>
        (['en', 'de', 'fr', 'es', 'pt'] as const).map((language) => ({ tag, language, phrases: [] })),
      ),
      corrections: [],
    });
    expect(await tagsOf(db)).toEqual([]);
  });
});

describe('whether habits may read a tag', () => {
  const facts = (db: Db, tag: string) =>
    look(db, `select activities, touches, with_text, computable, why from tag_facts where tag = '${tag}'`);

  it('from half of the touches with 20 characters of own text on, and never where it occurs nowhere', async () => {
    const texts = [
      { id: '1', subject: 'Price', body: 'of the spare parts' },
      { id: '2', subject: '12345678901234567890' },
    ];
    const short = [
      { id: '3', subject: 'Call', body: 'Monday.\nOn Mon, Mar 3, 2025 Jane Doe of Acme Incorporated wrote:\n> why?' },
      { id: '4', subject: '1234567890123456789' },
    ];
    const db = await given([...texts, ...short]);
    expect(await facts(db, 'price')).toEqual([
      { activities: 1, touches: 4, with_text: 2, computable: true, why: null },
    ]);
    expect(await facts(db, 'survey')).toEqual([
      { activities: 0, touches: 4, with_text: 2, computable: false, why: 'it is found nowhere in the team' },
    ]);
    const less = await given([...texts, ...short, { id: '5', subject: 'Another call' }]);
    expect(await facts(less, 'price')).toEqual([
      {
        activities: 1,
        touches: 5,
        with_text: 2,
        computable: false,
        why: 'under half of the touches have a text of 20 characters',
      },
    ]);
  });

  it('mails that came in, and what is no touch, count neither way', async () => {
    const db = await given([
      { id: '1', subject: 'Price', body: 'of the spare parts' },
      { id: '2', subject: 'Hm', direction: 'incoming' },
      { id: '3', subject: 'Hm', kind: 'note' },
      { id: '4', subject: 'Hm', is_mass: true },
    ]);
    expect(await facts(db, 'price')).toEqual([
      { activities: 1, touches: 1, with_text: 1, computable: true, why: null },
    ]);
  });

  it('is said of every tag, without any activity too', async () => {
    const db = await given([]);
    const all = await look(db, 'select tag, computable, why from tag_facts order by tag');
    expect(all.map(({ tag }) => tag)).toEqual([...tags].sort());
    for (const one of all) expect(one).toMatchObject({ computable: false, why: 'no touch is in the files' });
  });
});

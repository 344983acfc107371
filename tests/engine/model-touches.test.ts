import { describe, expect, it } from 'vitest';
import type { Param } from '../../src/db/db';
import { resetEngine } from './engine';
import { buildFrom, look, lookFrom, type Given } from './given-inputs';

const base = {
  owner_name: 'Ann Lee',
  account_id: 'a1',
  kind: 'Call',
  starts_at: '2025-03-01 10:00',
  state: 'Completed',
};
const others: Given = {
  people: [{ id: 'p1', name: 'Ann Lee', email: 'ann@team.com' }],
  accounts: [
    { id: 'a1', name: 'Acme Inc.', domain: 'https://www.acme.com/en' },
    { id: 'a2', name: 'Beta GmbH' },
  ],
  contacts: [
    { id: 'c1', name: 'Carl May', email: 'carl@acme.com' },
    { id: 'c2', name: 'Dora Fox', email: 'dora@beta.de', account_name: 'BETA' },
  ],
  leads: [{ id: 'l1', name: 'Lea', deal_id: 'd2', is_converted: true }],
  deals: [
    { id: 'd1', name: 'Only topic', stage: 'Demo', account_id: 'a1' },
    { id: 'd2', name: 'Same topic', stage: 'Demo', account_id: 'a2' },
    { id: 'd3', name: 'Same topic', stage: 'Demo', account_id: 'a1' },
  ],
};

/** The touches of these activities, each on top of a completed call to one account. */
async function touchesOf(activities: Record<string, Param>[], columns: string) {
  const db = await resetEngine();
  const info = await buildFrom(db, {
    ...others,
    activities: activities.map((one) => ({ ...base, subject: String(one['id']), ...one })),
  });
  await lookFrom(db, '2025-12-31');
  return { db, info, touches: await look(db, `select ${columns} from touches order by activity_id`) };
}

describe('what counts as a touch', () => {
  it('is done, with somebody outside, and neither mass nor internal nor unanswered', async () => {
    const { db, touches } = await touchesOf(
      [
        { id: '01 done' },
        { id: '02 cancelled', state: 'Canceled', ends_at: '2025-03-01 11:00', done_at: '2025-03-01 11:00' },
        { id: '03 draft', kind: 'Email', state: 'Draft' },
        { id: '04 not held', kind: 'Meeting', state: 'Not Held' },
        { id: '05 voicemail', outcome: 'Left voicemail' },
        { id: '06 internal', direction: 'Internal' },
        { id: '07 list', kind: 'Email', subject: 'List Email: Spring news' },
        { id: '08 mass', kind: 'Email', is_mass: true },
        { id: '09 nobody', account_id: null },
        { id: '10 outside', account_id: null, address: 'someone@other.org; ann@team.com' },
        { id: '11 inside', account_id: null, address: 'ann@team.com' },
        { id: '12 note', kind: 'Note' },
        { id: '13 task', kind: 'Task', subject: 'Check contract' },
        { id: '14 task mail', kind: 'Task', subject: 'E-Mail: Angebot' },
        { id: '15 task ahead', kind: 'Task', subject: 'Schedule call' },
        { id: '16 task visit', kind: 'Aufgabe', subject: 'Besuch bei Acme' },
        { id: '17 incoming', kind: 'Email', direction: 'Incoming', state: 'Received' },
        { id: '18 incoming meeting', kind: 'Meeting', direction: 'Incoming' },
        { id: '19 open', state: 'Open' },
        { id: '20 seconds', kind: null, subject: null, seconds: 90 },
        { id: '21 own type', kind: 'Unbeantworteter Anruf', is_done: true },
        { id: '22 reached', kind: 'Missed call', outcome: 'Connected' },
      ],
      'activity_id, kind, outgoing, minutes',
    );
    expect(touches).toEqual([
      { activity_id: '01 done', kind: 'call', outgoing: true, minutes: null },
      { activity_id: '10 outside', kind: 'call', outgoing: true, minutes: null },
      { activity_id: '14 task mail', kind: 'email', outgoing: true, minutes: null },
      { activity_id: '16 task visit', kind: 'visit', outgoing: true, minutes: null },
      { activity_id: '18 incoming meeting', kind: 'meeting', outgoing: true, minutes: null },
      { activity_id: '20 seconds', kind: 'call', outgoing: true, minutes: 1.5 },
      { activity_id: '22 reached', kind: 'call', outgoing: true, minutes: null },
    ]);
    expect(await look(db, 'select activity_id, kind from incoming_messages')).toEqual([
      { activity_id: '17 incoming', kind: 'email' },
    ]);
    expect(
      await look(db, `select activity_id, state from activities where state <> 'done' order by activity_id`),
    ).toEqual([
      { activity_id: '02 cancelled', state: 'cancelled' },
      { activity_id: '03 draft', state: 'draft' },
      { activity_id: '04 not held', state: 'missed' },
      { activity_id: '05 voicemail', state: 'missed' },
      { activity_id: '19 open', state: 'open' },
      { activity_id: '21 own type', state: 'missed' },
    ]);
  });

  it('counts copies with one kind, start, subject and account once', async () => {
    const { touches } = await touchesOf(
      [
        { id: '1', subject: 'Review' },
        { id: '2', subject: 'review', owner_name: 'Bob Ray' },
        { id: '3', subject: 'Review', account_id: 'a2' },
        { id: '4', subject: 'Review', kind: 'Meeting' },
        { id: '5', subject: 'Review', starts_at: '2025-03-01 11:00' },
        { id: '6', subject: null, starts_at: '2025-03-02' },
        { id: '7', subject: null, starts_at: '2025-03-02' },
      ],
      'activity_id',
    );
    expect(touches.map(({ activity_id }) => activity_id)).toEqual(['1', '3', '4', '5', '6', '7']);
  });

  it('happened on its own day where it was logged later, when a meeting began, when a mail was sent', async () => {
    const { touches } = await touchesOf(
      [
        { id: '1', starts_at: null, due_on: '2025-03-03', created_at: '2025-03-05 09:00', done_at: '2025-03-05 09:00' },
        { id: '2', starts_at: null, due_on: '2025-03-10', created_at: '2025-03-01 09:00', done_at: '2025-03-12 09:00' },
        {
          id: '3',
          kind: 'Meeting',
          starts_at: '2025-03-04 10:00',
          ends_at: '2025-03-04 11:30',
          done_at: '2025-03-06 09:00',
        },
        { id: '4', kind: 'Email', starts_at: '2025-03-01 08:00', done_at: '2025-03-02 08:30' },
      ],
      'activity_id, happened_at::varchar as at, has_time, minutes',
    );
    expect(touches).toEqual([
      { activity_id: '1', at: '2025-03-03 00:00:00', has_time: false, minutes: null },
      { activity_id: '2', at: '2025-03-12 09:00:00', has_time: true, minutes: null },
      { activity_id: '3', at: '2025-03-04 10:00:00', has_time: true, minutes: 90 },
      { activity_id: '4', at: '2025-03-02 08:30:00', has_time: true, minutes: null },
    ]);
  });
});

describe('whom a touch reaches', () => {
  it('by id, contact, deal or converted lead', async () => {
    const { touches } = await touchesOf(
      [
        { id: '1', account_id: null, contact_id: 'c1' },
        { id: '2', account_id: null, deal_id: 'd2' },
        { id: '3', account_id: null, lead_id: 'l1' },
        { id: '4', account_id: null, regarding_id: 'd1' },
        { id: '5', account_id: null, account_name: 'ACME, Incorporated' },
        { id: '6', account_id: null, contact_name: 'Fox, Dora' },
        { id: '7', account_id: null, kind: 'Email', address: 'Dora <DORA@beta.de>' },
        { id: '8', account_id: null, deal_name: 'only topic' },
        { id: '9', account_id: null, lead_name: 'LEA' },
      ],
      'activity_id, account_id, contact_id, deal_id',
    );
    expect(touches).toEqual([
      { activity_id: '1', account_id: 'a1', contact_id: 'c1', deal_id: null },
      { activity_id: '2', account_id: 'a2', contact_id: null, deal_id: 'd2' },
      { activity_id: '3', account_id: 'a2', contact_id: null, deal_id: null },
      { activity_id: '4', account_id: 'a1', contact_id: null, deal_id: 'd1' },
      { activity_id: '5', account_id: 'a1', contact_id: null, deal_id: null },
      { activity_id: '6', account_id: 'a2', contact_id: 'c2', deal_id: null },
      { activity_id: '7', account_id: 'a2', contact_id: 'c2', deal_id: null },
      { activity_id: '8', account_id: 'a1', contact_id: null, deal_id: 'd1' },
      { activity_id: '9', account_id: 'a2', contact_id: null, deal_id: null },
    ]);
  });

  it('by what it regards: the account, else the contact, else the one deal of that topic, else nothing, counted', async () => {
    const { db, info, touches } = await touchesOf(
      [
        { id: '1', account_id: null, regarding_name: 'beta' },
        { id: '2', account_id: null, regarding_name: 'Carl May' },
        { id: '3', account_id: null, regarding_name: 'Only Topic' },
        { id: '4', account_id: null, regarding_name: 'Same topic' },
        { id: '5', account_id: null, regarding_name: 'Nowhere' },
      ],
      'activity_id, account_id',
    );
    expect(touches).toEqual([
      { activity_id: '1', account_id: 'a2' },
      { activity_id: '2', account_id: 'a1' },
      { activity_id: '3', account_id: 'a1' },
    ]);
    expect(info.unmatched).toEqual([{ join: 'activity regarding', object: 'activities', count: 2 }]);
    expect(
      await look(db, 'select source_file, source_row::double as source_row, text from unmatched order by source_row'),
    ).toEqual([
      { source_file: 'activities.csv', source_row: 4, text: 'Same topic' },
      { source_file: 'activities.csv', source_row: 5, text: 'Nowhere' },
    ]);
  });

  it('links every id of a cell and every address, colleagues apart', async () => {
    const { db } = await touchesOf(
      [{ id: '1', account_id: 'a1;a2', contact_id: 'c1; c2', address: 'dora@beta.de, ann@team.com' }],
      'activity_id',
    );
    const sql = `select coalesce('contact ' || contact_id, 'person ' || person_id, 'account ' || account_id) as link
      from activity_links order by link`;
    expect((await look(db, sql)).map(({ link }) => link)).toEqual([
      'account a1',
      'account a2',
      'contact c1',
      'contact c2',
      'person p1',
    ]);
  });
});

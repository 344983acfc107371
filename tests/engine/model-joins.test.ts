import { expect, it } from 'vitest';
import { resetEngine } from './engine';
import { buildFrom, look, lookFrom } from './given-inputs';

it('joins deals to accounts by id, else by name without legal form, and completes what no file holds', async () => {
  const db = await resetEngine();
  const info = await buildFrom(db, {
    accounts: [
      { id: '1', name: 'Müller & Söhne GmbH & Co. KG' },
      { id: '2', name: 'Twin Ltd' },
      { id: '3', name: 'Twin Inc' },
    ],
    deals: [
      { id: 'a', stage: 'Demo', account_name: 'MULLER & SOHNE' },
      { id: 'b', stage: 'Demo', account_id: '2', account_name: 'Something else' },
      { id: 'c', stage: 'Demo', account_name: 'New Corp' },
      { id: 'd', stage: 'Demo', account_name: 'new corp.' },
      { id: 'e', stage: 'Demo', account_name: 'Twin' },
    ],
  });
  expect(await look(db, 'select deal_id, account_id from deals order by deal_id')).toEqual([
    { deal_id: 'a', account_id: '1' },
    { deal_id: 'b', account_id: '2' },
    { deal_id: 'c', account_id: 'New Corp' },
    { deal_id: 'd', account_id: 'New Corp' },
    { deal_id: 'e', account_id: 'Twin' },
  ]);
  expect(info.unmatched).toEqual([{ join: 'deal account', object: 'deals', count: 3 }]);
});

it('tells accounts without ids apart by their whole names, where only the legal form differs', async () => {
  const db = await resetEngine();
  await buildFrom(db, {
    accounts: [{ name: 'Twin Ltd' }, { name: 'Twin Inc' }],
    deals: [
      { id: 'a', stage: 'Demo', account_name: 'twin, ltd.' },
      { id: 'b', stage: 'Demo', account_name: 'Twin Inc' },
      { id: 'c', stage: 'Demo', account_name: 'Twin' },
    ],
  });
  expect(
    await look(
      db,
      'select deal.deal_id, account.name from deals as deal join accounts as account using (account_id) order by all',
    ),
  ).toEqual([
    { deal_id: 'a', name: 'Twin Ltd' },
    { deal_id: 'b', name: 'Twin Inc' },
    { deal_id: 'c', name: 'Twin' },
  ]);
});

it('makes accounts of deals where no file of accounts is, and counts nothing as unmatched', async () => {
  const db = await resetEngine();
  const info = await buildFrom(db, {
    deals: [
      { id: 'a', stage: 'Closed Won', account_name: 'Acme', closed_on: '2025-01-01', amount: 10, owner_name: 'Ann' },
      { id: 'b', stage: 'Closed Won', account_name: 'Acme', closed_on: '2021-01-01', amount: 10, owner_name: 'Ann' },
      { id: 'c', stage: 'Closed Won', account_name: 'Old', closed_on: '2021-01-01', owner_name: 'Ann' },
    ],
  });
  expect(info.unmatched).toEqual([]);
  await lookFrom(db, '2025-06-01');
  const sql = 'select account_id, first_won_on::varchar as first, won_730, typed from customers';
  expect(await look(db, sql)).toEqual([{ account_id: 'Acme', first: '2021-01-01', won_730: 10, typed: false }]);
});

it('puts contacts at the account of their mail, but not by hosts that everybody uses', async () => {
  const db = await resetEngine();
  await buildFrom(db, {
    accounts: [
      { id: '1', name: 'Acme', domain: 'www.acme.com' },
      { id: '2', name: 'Odd', domain: 'gmail.com' },
    ],
    contacts: [
      { id: 'a', email: 'x@acme.com' },
      { id: 'b', email: 'y@gmail.com' },
      { id: 'c', first_name: 'Ann', last_name: 'Lee', account_id: '2' },
    ],
    deals: [{ id: 'd', stage: 'Demo', contact_id: 'a;c' }],
  });
  expect(await look(db, 'select contact_id, name, account_id from contacts order by contact_id')).toEqual([
    { contact_id: 'a', name: null, account_id: '1' },
    { contact_id: 'b', name: null, account_id: null },
    { contact_id: 'c', name: 'Ann Lee', account_id: '2' },
  ]);
  expect(await look(db, 'select account_id from deals')).toEqual([{ account_id: '1' }]);
  expect(await look(db, 'select contact_id from deal_contacts order by contact_id')).toEqual([
    { contact_id: 'a' },
    { contact_id: 'c' },
  ]);
});

it('completes people from owners: one person for an id and its name, another for a name alone', async () => {
  const db = await resetEngine();
  await buildFrom(db, {
    people: [{ id: 'p1', name: 'Ann Lee', email: 'ann@team.com', manager: 'Max Boss' }],
    deals: [
      { id: '1', stage: 'Demo', owner_name: 'Lee, Ann' },
      { id: '2', stage: 'Demo', owner_id: 'ann@team.com' },
      { id: '3', stage: 'Demo', owner_id: 'p2', owner_name: 'Bob Ray' },
      { id: '4', stage: 'Demo', owner_name: 'bob ray' },
      { id: '5', stage: 'Demo', owner_name: 'Cleo Day', created_by_name: 'Web Import' },
      { id: '6', stage: 'Demo', owner_name: 'Max Boss' },
      { id: '7', stage: 'Demo' },
    ],
  });
  expect(await look(db, 'select deal_id, owner, created_by from deals order by deal_id')).toEqual([
    { deal_id: '1', owner: 'p1', created_by: null },
    { deal_id: '2', owner: 'p1', created_by: null },
    { deal_id: '3', owner: 'p2', created_by: null },
    { deal_id: '4', owner: 'p2', created_by: null },
    { deal_id: '5', owner: 'Cleo Day', created_by: 'Web Import' },
    { deal_id: '6', owner: 'Max Boss', created_by: null },
    { deal_id: '7', owner: null, created_by: null },
  ]);
  expect(await look(db, 'select person_id, kind from people order by person_id')).toEqual([
    { person_id: 'Cleo Day', kind: 'rep' },
    { person_id: 'Max Boss', kind: 'manager' },
    { person_id: 'Web Import', kind: 'integration' },
    { person_id: 'p1', kind: 'rep' },
    { person_id: 'p2', kind: 'rep' },
  ]);
});

it('counts people who have left as reps until that day', async () => {
  const db = await resetEngine();
  await buildFrom(db, {
    people: [
      { id: '1', name: 'Ann', title: 'Sales rep', active: false, left_on: '2025-06-01' },
      { id: '2', name: 'Bob', title: 'Sales rep', active: false },
      { id: '3', name: 'Cleo', title: 'Sales rep' },
    ],
  });
  await lookFrom(db, '2025-05-01');
  expect(await look(db, 'select rep from reps order by rep')).toEqual([{ rep: '1' }, { rep: '3' }]);
  await lookFrom(db, '2025-06-01');
  expect(await look(db, 'select rep from reps order by rep')).toEqual([{ rep: '3' }]);
});

it('resolves who referred a deal, by id or by name, a person before a company', async () => {
  const db = await resetEngine();
  const info = await buildFrom(db, {
    accounts: [{ id: 'a1', name: 'Acme GmbH' }],
    contacts: [{ id: 'c1', name: 'Carl May', account_id: 'a1' }],
    deals: [
      { id: '1', stage: 'Demo', referred_by: 'carl may' },
      { id: '2', stage: 'Demo', referred_by: 'Acme' },
      { id: '3', stage: 'Demo', referred_by: 'a friend' },
      { id: '4', stage: 'Demo', referred_by_account_id: 'a1' },
      { id: '5', stage: 'Demo', referred_by: 'c1' },
      { id: '6', stage: 'Demo', referred_by: 'a1' },
    ],
  });
  const sql = `select deal_id, referred_by_contact_id as contact, referred_by_account_id as account from deals order by deal_id`;
  expect(await look(db, sql)).toEqual([
    { deal_id: '1', contact: 'c1', account: null },
    { deal_id: '2', contact: null, account: 'a1' },
    { deal_id: '3', contact: null, account: null },
    { deal_id: '4', contact: null, account: 'a1' },
    { deal_id: '5', contact: 'c1', account: null },
    { deal_id: '6', contact: null, account: 'a1' },
  ]);
  expect(info.unmatched).toEqual([{ join: 'referred by', object: 'deals', count: 1 }]);
});

it('reads goals with their periods, and marks those that others are parts of', async () => {
  const db = await resetEngine();
  await buildFrom(db, {
    quotas: [
      { id: 'Team Q1', owner_name: 'Max Boss', period: 'Quarter 1', year: 2025, amount: 300 },
      {
        id: 'Ann Q1',
        owner_name: 'Ann Lee',
        starts_on: '2025-01-01',
        ends_on: '2025-03-31',
        amount: 100,
        parent: 'Team Q1',
      },
    ],
  });
  const sql = `select owner, starts_on::varchar as starts, ends_on::varchar as ends, parent, is_parent from quotas order by owner`;
  expect(await look(db, sql)).toEqual([
    { owner: 'Ann Lee', starts: '2025-01-01', ends: '2025-03-31', parent: 'Team Q1', is_parent: false },
    { owner: 'Max Boss', starts: '2025-01-01', ends: '2025-03-31', parent: null, is_parent: true },
  ]);
});

it('reads what deals and activities belong to out of tables of links', async () => {
  const db = await resetEngine();
  await buildFrom(db, {
    accounts: [
      { id: 'a1', name: 'Acme' },
      { id: 'a2', name: 'Beta' },
    ],
    contacts: [{ id: 'c1', name: 'Carl May' }],
    deals: [{ id: 'd1', stage: 'Demo' }],
    activities: [{ id: 'x1', kind: 'Call', done_at: '2025-03-01' }],
    links: [
      { deal_id: 'd1', account_id: 'a2' },
      { activity_id: 'x1', account_id: 'a1' },
      { activity_id: 'x1', account_id: 'a2' },
      { activity_id: 'x1', contact_id: 'c1' },
    ],
  });
  expect(await look(db, 'select account_id from deals')).toEqual([{ account_id: 'a2' }]);
  expect(await look(db, 'select account_id, contact_id, deal_id from activities')).toEqual([
    { account_id: 'a1', contact_id: 'c1', deal_id: null },
  ]);
  const links = `select coalesce(account_id, contact_id) as id from activity_links order by id`;
  expect(await look(db, links)).toEqual([{ id: 'a1' }, { id: 'a2' }, { id: 'c1' }]);
});

import { beforeAll, describe, expect, it } from 'vitest';
import { nullable, number, object, string, boolean, type ZodType } from 'zod';
import type { Db } from '../../src/db/db';
import type { ModelInfo } from '../../src/model/build';
import { resetEngine } from './engine';
import { buildFrom } from './given-inputs';

const text = nullable(string());
let db: Db;
let info: ModelInfo;
const rows = <T>(sql: string, row: ZodType<T>) => db.query(sql, row);

// One team as Salesforce exports it: ids only, 15 and 18 characters mixed, WhatId and WhoId for everything.
beforeAll(async () => {
  db = await resetEngine();
  info = await buildFrom(db, {
    people: [
      {
        id: '005A0000000annAIAQ',
        first_name: 'Ann',
        last_name: 'Lee',
        email: 'ann@team.com',
        title: 'Account Executive',
      },
      { id: '005A0000000bobAIAQ', name: 'Bob Ray', email: 'bob@team.com', title: 'Sales Director' },
      { id: '005A0000000oldAIAQ', name: 'Old Rep', active: false, title: 'Account Executive' },
      { id: '005A0000000botAIAQ', name: 'Integration User' },
    ],
    accounts: [
      { id: '001A0000000acmeIAQ', name: 'Acme, Inc.', owner_id: '005A0000000annA', kind: 'Customer - Direct' },
      { id: '001A0000000betaIAQ', name: 'Beta GmbH', owner_id: '005A0000000annA', kind: 'Prospect' },
    ],
    contacts: [
      {
        id: '003A0000000carlIAQ',
        first_name: 'Carl',
        last_name: 'May',
        email: 'carl@acme.com',
        account_id: '001A0000000acme',
      },
    ],
    leads: [
      { id: '00QA0000000leadIAQ', name: 'Lea Ford', status: 'Open - Not Contacted', created_at: '2025-03-01 08:00' },
    ],
    deals: [
      {
        id: '006A0000000won1IAQ',
        name: 'Won one',
        account_id: '001A0000000acmeIAQ',
        owner_id: '005A0000000annAIAQ',
        stage: 'Closed Won',
        is_won: true,
        is_closed: true,
        amount: 1000,
        created_at: '2025-01-01 09:00',
        closed_on: '2025-02-01',
        expected_close_on: '2025-02-01',
        source: 'Partner Referral',
      },
      {
        id: '006A0000000lostIAQ',
        name: 'Lost one',
        account_id: '001A0000000betaIAQ',
        owner_id: '005A0000000oldAIAQ',
        stage: 'Closed Lost',
        is_won: false,
        is_closed: true,
        amount: 500,
        created_at: '2025-01-05 09:00',
        closed_on: '2025-03-01',
        loss_reason: 'Too expensive',
      },
      {
        id: '006A0000000openIAQ',
        name: 'Open one',
        account_id: '001A0000000betaIAQ',
        owner_id: '005A0000000annAIAQ',
        stage: 'Proposal/Price Quote',
        is_won: false,
        is_closed: false,
        amount: 700,
        created_at: '2025-02-10 09:00',
        closed_on: '2025-06-30',
      },
    ],
    changes: [
      {
        entity: 'deal',
        entity_id: '006A0000000lostIAQ',
        changed_at: '2025-01-05 09:00',
        stage: 'Prospecting',
        amount: 600,
        close_on: '2025-02-01',
      },
      {
        entity: 'deal',
        entity_id: '006A0000000lostIAQ',
        changed_at: '2025-01-20 09:00',
        stage: 'Prospecting',
        amount: 600,
        close_on: '2025-03-01',
      },
      {
        entity: 'deal',
        entity_id: '006A0000000lostIAQ',
        changed_at: '2025-02-01 09:00',
        stage: 'Proposal/Price Quote',
        amount: 500,
        close_on: '2025-03-01',
      },
      {
        entity: 'deal',
        entity_id: '006A0000000lostIAQ',
        changed_at: '2025-03-01 09:00',
        stage: 'Closed Lost',
        amount: 500,
        close_on: '2025-03-01',
      },
    ],
    activities: [
      {
        id: '00T1',
        subkind: 'Task',
        subject: 'Call: Intro',
        state: 'Completed',
        is_done: true,
        due_on: '2025-02-20',
        created_at: '2025-02-20 10:00',
        regarding_id: '006A0000000open',
        contact_id: '003A0000000carl',
        owner_id: '005A0000000annAIAQ',
      },
      {
        id: '00T2',
        subkind: 'Task',
        subject: 'Prepare call',
        state: 'Completed',
        is_done: true,
        due_on: '2025-02-21',
        created_at: '2025-02-20 10:00',
        regarding_id: '006A0000000openIAQ',
        owner_id: '005A0000000annAIAQ',
      },
      {
        id: '00T3',
        subkind: 'Email',
        subject: 'Offer',
        state: 'Completed',
        is_done: true,
        due_on: '2025-02-25',
        created_at: '2025-02-25 10:00',
        regarding_id: '001A0000000betaIAQ',
        owner_id: '005A0000000bobAIAQ',
      },
      {
        id: '00T4',
        subkind: 'ListEmail',
        subject: 'Spring',
        state: 'Completed',
        is_done: true,
        due_on: '2025-02-26',
        created_at: '2025-02-26 10:00',
        regarding_id: '0XBA0000000listIAQ',
        contact_id: '003A0000000carlIAQ',
        owner_id: '005A0000000annAIAQ',
      },
      {
        id: '00T5',
        kind: 'Call',
        subkind: 'Task',
        subject: 'Hello',
        state: 'Completed',
        is_done: true,
        due_on: '2025-03-02',
        created_at: '2025-03-02 10:00',
        contact_id: '00QA0000000lead',
        owner_id: '005A0000000annAIAQ',
      },
      {
        id: '00U1',
        kind: 'meeting',
        subject: 'Review',
        starts_at: '2025-02-27 14:00',
        ends_at: '2025-02-27 15:00',
        created_at: '2025-02-20 10:00',
        contact_id: '003A0000000carlIAQ',
        owner_id: '005A0000000annAIAQ',
      },
      {
        id: '00U2',
        kind: 'meeting',
        subject: 'Later',
        starts_at: '2025-05-27 14:00',
        ends_at: '2025-05-27 15:00',
        created_at: '2025-02-20 10:00',
        contact_id: '003A0000000carlIAQ',
        owner_id: '005A0000000annAIAQ',
      },
    ],
  });
  await db.exec(`set variable as_of = '${info.asOf}'; set variable window_days = 365;`);
});

describe('a Salesforce team', () => {
  it('tells reps from managers, machines and people who left', async () => {
    expect(await rows('select rep, name from reps order by name', object({ rep: string(), name: string() }))).toEqual([
      { rep: '005A0000000annA', name: 'Ann Lee' },
    ]);
    expect(
      await rows('select name, kind from people order by name', object({ name: string(), kind: string() })),
    ).toEqual([
      { name: 'Ann Lee', kind: 'rep' },
      { name: 'Bob Ray', kind: 'manager' },
      { name: 'Integration User', kind: 'integration' },
      { name: 'Old Rep', kind: 'rep' },
    ]);
  });

  it('dates deals by their outcome', async () => {
    const row = object({ name: string(), status: string(), closed_on: text, expected_close_on: text, rep: text });
    const sql = `select d.name, d.status, d.closed_on::varchar as closed_on,
      d.expected_close_on::varchar as expected_close_on, r.rep
      from deals d left join rep_of r on r.person_id = d.owner order by d.name`;
    expect(await rows(sql, row)).toEqual([
      { name: 'Lost one', status: 'lost', closed_on: '2025-03-01', expected_close_on: null, rep: null },
      { name: 'Open one', status: 'open', closed_on: null, expected_close_on: '2025-06-30', rep: '005A0000000annA' },
      {
        name: 'Won one',
        status: 'won',
        closed_on: '2025-02-01',
        expected_close_on: '2025-02-01',
        rep: '005A0000000annA',
      },
    ]);
  });

  it('takes meanings and history over', async () => {
    const row = object({ source_kind: text, loss_kind: text, stage_meaning: text, last_open_stage: text });
    const sql = 'select source_kind, loss_kind, stage_meaning, last_open_stage from deals order by name';
    expect(await rows(sql, row)).toEqual([
      { source_kind: 'unknown', loss_kind: 'price', stage_meaning: 'lost', last_open_stage: 'Proposal/Price Quote' },
      { source_kind: 'unknown', loss_kind: null, stage_meaning: 'proposal', last_open_stage: 'Proposal/Price Quote' },
      { source_kind: 'partner', loss_kind: null, stage_meaning: 'won', last_open_stage: null },
    ]);
    const change = object({ field: string(), before: text, after: text, day: string() });
    expect(
      await rows(
        `select field, before, after, changed_at::date::varchar as day from changes order by field, changed_at`,
        change,
      ),
    ).toEqual([
      { field: 'amount', before: null, after: '600.00', day: '2025-01-05' },
      { field: 'amount', before: '600.00', after: '500.00', day: '2025-02-01' },
      { field: 'expected_close_on', before: null, after: '2025-02-01', day: '2025-01-05' },
      { field: 'expected_close_on', before: '2025-02-01', after: '2025-03-01', day: '2025-01-20' },
      { field: 'stage', before: null, after: 'Prospecting', day: '2025-01-05' },
      { field: 'stage', before: 'Prospecting', after: 'Proposal/Price Quote', day: '2025-02-01' },
      { field: 'stage', before: 'Proposal/Price Quote', after: 'Closed Lost', day: '2025-03-01' },
    ]);
  });

  it('splits WhatId and WhoId by prefix and lets touches reach their account', async () => {
    const row = object({
      activity_id: string(),
      kind: string(),
      rep: text,
      account_id: text,
      deal_id: text,
      lead_id: text,
      day: string(),
      has_time: boolean(),
    });
    const sql = `select activity_id, kind, rep, account_id, deal_id, lead_id, happened_on::varchar as day, has_time
      from touches order by activity_id`;
    const ann = '005A0000000annA';
    const beta = '001A0000000beta';
    expect(await rows(sql, row)).toEqual([
      {
        activity_id: '00T1',
        kind: 'call',
        rep: ann,
        account_id: '001A0000000acme',
        deal_id: '006A0000000open',
        lead_id: null,
        day: '2025-02-20',
        has_time: false,
      },
      {
        activity_id: '00T3',
        kind: 'email',
        rep: null,
        account_id: beta,
        deal_id: null,
        lead_id: null,
        day: '2025-02-25',
        has_time: false,
      },
      {
        activity_id: '00T5',
        kind: 'call',
        rep: ann,
        account_id: null,
        deal_id: null,
        lead_id: '00QA0000000lead',
        day: '2025-03-02',
        has_time: false,
      },
      {
        activity_id: '00U1',
        kind: 'meeting',
        rep: ann,
        account_id: '001A0000000acme',
        deal_id: null,
        lead_id: null,
        day: '2025-02-27',
        has_time: true,
      },
    ]);
  });

  it('leaves a booked meeting open, and a prepared call a task', async () => {
    const row = object({ activity_id: string(), kind: string(), state: string(), is_mass: boolean() });
    const sql = `select activity_id, kind, state, is_mass from activities where activity_id in ('00T2', '00T4', '00U2')
      order by activity_id`;
    expect(await rows(sql, row)).toEqual([
      { activity_id: '00T2', kind: 'task', state: 'done', is_mass: false },
      { activity_id: '00T4', kind: 'email', state: 'done', is_mass: true },
      { activity_id: '00U2', kind: 'meeting', state: 'open', is_mass: false },
    ]);
  });

  it('knows customers, touch spans, proposals and the day to look from', async () => {
    expect(info.asOf).toBe('2025-03-02');
    const customer = object({
      account_id: string(),
      rep: text,
      last_won_on: text,
      won_730: number(),
      typed: boolean(),
    });
    expect(
      await rows(
        `select account_id, rep, last_won_on::varchar as last_won_on, won_730, typed from customers`,
        customer,
      ),
    ).toEqual([
      { account_id: '001A0000000acme', rep: '005A0000000annA', last_won_on: '2025-02-01', won_730: 1000, typed: true },
    ]);
    const span = object({ rep: text, first_on: string(), last_on: string() });
    expect(
      await rows(
        `select rep, first_on::varchar as first_on, last_on::varchar as last_on from touch_spans order by rep nulls last`,
        span,
      ),
    ).toEqual([
      { rep: '005A0000000annA', first_on: '2025-02-20', last_on: '2025-03-02' },
      { rep: null, first_on: '2025-02-20', last_on: '2025-03-02' },
    ]);
    expect(
      await rows(
        `select d.name, p.proposed_on::varchar as proposed_on from proposals_then p join deals d using (deal_id) order by name`,
        object({ name: string(), proposed_on: text }),
      ),
    ).toEqual([
      { name: 'Lost one', proposed_on: '2025-02-01' },
      { name: 'Open one', proposed_on: null },
      { name: 'Won one', proposed_on: null },
    ]);
  });

  it('accounts for everything', () => {
    expect(info.counts).toMatchObject({ deals: 3, accounts: 2, activities: 7, contacts: 1, leads: 1, people: 4 });
    expect(info.unmatched).toEqual([]);
    expect(info.leftOut).toEqual([]);
  });
});

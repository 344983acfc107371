import { expect, it } from 'vitest';
import type { Param } from '../../src/db/db';
import { resetEngine } from './engine';
import { buildFrom, type Given } from './given-inputs';

const long = '005A0000000annAIAQ';
const ownedBy = (...owners: Record<string, Param>[]): Given => ({
  deals: owners.map((owner, at) => ({ id: `d${at}`, stage: 'Demo', source_row: at + 1, ...owner })),
});
const nameless = async (given: Given) => (await buildFrom(await resetEngine(), given)).namelessOwners;

it('counts owners that no file names, those that own most first', async () => {
  const given = ownedBy(
    { owner_id: '17' },
    { owner_id: long },
    { owner_id: long },
    { owner_id: '18', owner_name: 'Ann' },
  );
  expect(await nameless(given)).toEqual({ count: 2, examples: [long, '17'] });
});

it('counts none where a file of users names them', async () => {
  const people = [{ id: long, name: 'Ann Lee' }];
  expect(await nameless({ ...ownedBy({ owner_id: long }), people })).toEqual({ count: 0, examples: [] });
});

it('takes addresses, logins and names in place of ids for names', async () => {
  const given = ownedBy(
    { owner_id: 'ann@team.com' },
    { owner_id: 'ann2' },
    { owner_id: 'Ann Lee' },
    { owner_name: '007' },
  );
  expect((await nameless(given)).examples).toEqual(['007']);
});

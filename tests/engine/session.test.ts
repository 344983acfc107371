import { beforeEach, describe, expect, it } from 'vitest';
import { EngineError } from '../../src/db/db';
import { setRowsAside } from '../../src/intake/edits/edits';
import { defaultSettings } from '../../src/model/team-settings';
import { Session } from '../../src/session.svelte';
import { smallNumbers, smallTeam } from '../browser/team';
import { resetEngine } from './engine';

const files = () =>
  Object.entries(smallTeam()).map(([name, text]) => new File([text], name, { lastModified: 1.77e12 }));

let session: Session;
beforeEach(async () => {
  session = new Session(await resetEngine(), 'UTC');
});

/** From files to the audit, everything as it was guessed. */
async function audited(): Promise<void> {
  await session.add(files());
  expect(session.stage).toEqual({ at: 'columns' });
  await session.lookAt({ asOf: '2025-12-31' });
  await session.confirmColumns();
  if (session.stage.at === 'values') await session.confirmValues();
  expect(session.stage).toEqual({ at: 'audit' });
}

function valueOf(habit: string): number | null {
  const result = session.results.find((one) => one.id === habit);
  return result?.kind === 'computed' ? result.team.value : null;
}

function expectWhole(): void {
  for (const [habit, value] of Object.entries(smallNumbers)) expect(valueOf(habit), habit).toBeCloseTo(value, 9);
}

describe('a session', () => {
  it('goes from files to an audit, follows an edit, and takes it back', async () => {
    await audited();
    expectWhole();
    const [file] = session.files;
    if (!file) throw new Error('There is no file');
    // Every twelfth row from the first is lost: 5 of the 60 rows here, of 30 losses among 120.
    const lost = [1, 13, 25, 37, 49];
    await session.edit(file.no, setRowsAside(file.edits, file.table, lost), 'five set aside');
    expect(session.editing).toBe(null);
    expect(valueOf('no-rate')).toBeCloseTo(25 / 115, 9);
    expect(session.undo()?.words).toBe('five set aside');
    expect(session.editing).not.toBe(null);
    while (session.editing) await new Promise((done) => setTimeout(done, 5));
    expectWhole();
  });

  it('drops the late end of what was left, and begins with nothing', async () => {
    await session.add(files());
    const loading = session.confirmColumns();
    const over = session.startOver();
    await Promise.all([loading, over]);
    expect(session).toMatchObject({ stage: { at: 'start' }, files: [], loaded: [], results: [], info: null });
    expect(session.values.stages).toEqual([]);
  });

  it('remembers what was confirmed and set when other files come, and forgets it when told to', async () => {
    await session.setTeam({ ...defaultSettings, fiscalYearStart: 4 });
    await audited();
    session.snooze('list|1', { reason: 'later', until: '2026-01-31' });
    await session.startOver();
    expect(session.snoozes).toEqual({});
    expect(session.team.fiscalYearStart).toBe(4);
    await session.add(files());
    expect(session.stage).toEqual({ at: 'audit' });
    await session.forget();
    expect(session.team).toEqual(defaultSettings);
    await session.add(files());
    expect(session.stage).toEqual({ at: 'columns' });
  });

  it('blames nobody for what still asked the engine when the audit was left', async () => {
    session.failed(new EngineError('cancelled', 'Cancelled'));
    expect(session.stage).toEqual({ at: 'start' });
    session.failed(new Error('a drop that cannot be read'));
    expect(session.stage).toMatchObject({ at: 'failed', words: expect.stringContaining('a drop that cannot be read') });
  });

  it('rebuilds everything after the engine was lost, with what the user had said', async () => {
    await audited();
    session.failed(new EngineError('lost', 'gone'));
    const { stage } = session;
    if (stage.at !== 'failed') throw new Error('Nothing is said');
    await session.db.cancel();
    stage.retry();
    while (session.stage.at === 'working' || session.refreshing) await new Promise((done) => setTimeout(done, 5));
    expect(session.stage).toEqual({ at: 'audit' });
    expectWhole();
  });
});

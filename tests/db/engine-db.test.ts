import { tableFromArrays } from 'apache-arrow';
import { describe, expect, test } from 'vitest';
import { number, object } from 'zod';
import { EngineError } from '../../src/db/db';
import { EngineDb, type Engine } from '../../src/db/engine-db';
import type { Life } from '../../src/db/life';

const row = object({ n: number() });
const never = new Promise<never>(() => undefined);
const named = (name: string, message: string) => Object.assign(new Error(message), { name });

/** An engine whose answer is the number of its start; `sql` may name an error to throw, or `hang`. */
function fake(start: number): Engine {
  return {
    async run(sql) {
      if (sql === 'hang') return never;
      if (sql === 'bad') throw new Error('no such table');
      if (sql === 'poison') throw named('RuntimeError', 'memory access out of bounds');
      return tableFromArrays({ n: Float64Array.of(start) });
    },
    addFile: async () => undefined,
    dropFile: async () => undefined,
  };
}

function started(fail: (start: number, life: Life) => Promise<void> = async () => undefined) {
  const lives: Life[] = [];
  const db = new EngineDb(async (life) => {
    lives.push(life);
    const start = lives.length;
    await fail(start, life);
    return fake(start);
  });
  return { db, lives };
}

describe('a database whose engine may die', () => {
  test('starts at the first use, once', async () => {
    const { db, lives } = started();
    expect(lives).toHaveLength(0);
    expect(await Promise.all([db.query('', row), db.query('', row)])).toEqual([[{ n: 1 }], [{ n: 1 }]]);
    expect(lives).toHaveLength(1);
  });

  test('tells a bad query from a lost engine', async () => {
    const { db, lives } = started();
    await expect(db.exec('bad')).rejects.toMatchObject({
      name: 'EngineError',
      fault: 'query',
      message: 'no such table',
    });
    expect(await db.query('', row)).toEqual([{ n: 1 }]);
    const waiting = db.exec('hang');
    await expect(db.exec('poison')).rejects.toMatchObject({ fault: 'lost' });
    await expect(waiting).rejects.toMatchObject({ fault: 'lost' });
    expect(lives[0]?.ended).not.toBeNull();
    expect(await db.query('', row)).toEqual([{ n: 2 }]);
  });

  test('a death while it works fails what waits', async () => {
    const { db, lives } = started();
    await db.exec('');
    const waiting = [db.exec('hang'), db.query('hang', row)];
    lives[0]?.end(new EngineError('lost', 'gone'));
    for (const wait of waiting) await expect(wait).rejects.toMatchObject({ fault: 'lost', message: 'gone' });
    expect(await db.query('', row)).toEqual([{ n: 2 }]);
  });

  test.each([
    ['rejects', () => Promise.reject(new Error('no'))],
    ['dies and hangs', (life: Life) => (life.end(new EngineError('lost', 'gone')), never)],
    ['dies at the last moment', async (life: Life) => life.end(new EngineError('lost', 'gone'))],
  ])('a start that %s is tried twice', async (_how, fail) => {
    const once = started(async (start, life) => (start === 1 ? fail(life) : undefined));
    expect(await once.db.query('', row)).toEqual([{ n: 2 }]);
    expect(once.lives[0]?.ended).toMatchObject({ fault: 'lost' });

    const twice = started(async (start, life) => (start <= 2 ? fail(life) : undefined));
    const asked = [twice.db.exec(''), twice.db.exec('')];
    for (const answer of asked) await expect(answer).rejects.toMatchObject({ fault: 'lost' });
    expect(twice.lives).toHaveLength(2);
    expect(await twice.db.query('', row)).toEqual([{ n: 3 }]);
  });

  test('what a start says of itself is handed on', async () => {
    const { db } = started(() => Promise.reject(new EngineError('blocked', 'not found')));
    await expect(db.exec('')).rejects.toMatchObject({ fault: 'blocked', message: 'not found' });
  });

  test('a cancel ends what runs or starts, without a second try', async () => {
    const { db, lives } = started((start) => (start === 2 ? never : Promise.resolve()));
    await db.cancel();
    await db.exec('');
    const running = db.exec('hang');
    await db.cancel();
    await expect(running).rejects.toMatchObject({ fault: 'cancelled' });
    const starting = db.exec('');
    await db.cancel();
    await expect(starting).rejects.toMatchObject({ fault: 'cancelled' });
    expect(lives.map((life) => life.ended?.fault)).toEqual(['cancelled', 'cancelled']);
    expect(await db.query('', row)).toEqual([{ n: 3 }]);
  });

  test('once closed it stays closed', async () => {
    const { db, lives } = started();
    await db.exec('');
    const running = db.exec('hang');
    await db.close();
    await expect(running).rejects.toMatchObject({ fault: 'lost' });
    await expect(db.exec('')).rejects.toMatchObject({ fault: 'lost' });
    expect(lives).toHaveLength(1);
  });
});

import { describe, expect, test } from 'vitest';
import { EngineError } from '../../src/db/db';
import { Life } from '../../src/db/life';

const lost = new EngineError('lost', 'gone');
const never = new Promise<never>(() => undefined);

describe('a life', () => {
  test('hands on what work gives, and how it fails', async () => {
    const life = new Life();
    expect(await life.until(Promise.resolve(1))).toBe(1);
    await expect(life.until(Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(life.ended).toBeNull();
  });

  test('settles every wait at its end, and every later one', async () => {
    const life = new Life();
    const waits = [life.until(never), life.until(never)];
    life.end(lost);
    life.end(new EngineError('cancelled', 'too late'));
    for (const wait of [...waits, life.until(never), life.until(Promise.resolve(1))])
      await expect(wait).rejects.toBe(lost);
    expect(life.ended).toBe(lost);
  });

  test('runs what is to be done at its end once', () => {
    const life = new Life();
    const done: string[] = [];
    life.onEnd(() => done.push('before'));
    life.end(lost);
    life.end(lost);
    life.onEnd(() => done.push('after'));
    expect(done).toEqual(['before', 'after']);
  });

  test('ends as lost where a limited wait takes too long', async () => {
    const life = new Life();
    const other = life.until(never);
    await expect(life.until(never, 1)).rejects.toMatchObject({
      fault: 'lost',
      message: expect.stringContaining('no answer'),
    });
    await expect(other).rejects.toMatchObject({ fault: 'lost' });
  });
});

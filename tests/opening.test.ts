import { describe, expect, it, vi } from 'vitest';
import { Opening } from '../src/opening.svelte';
import type { Session } from '../src/session.svelte';

/** A program that comes when it is let: as many times as it is fetched, each answered by `answer` or `fail`. */
function awaited() {
  const fetches: { answer: () => void; fail: () => void }[] = [];
  const session = {} as Session;
  const opening = new Opening(
    () =>
      new Promise<{ session: Session }>((done, failed) =>
        fetches.push({
          answer: () => done({ session }),
          fail: () => failed(new TypeError('Failed to fetch dynamically imported module')),
        }),
      ),
  );
  return { opening, fetches, session };
}

/** Waits until the program was asked for so many times. */
const asked = (fetches: readonly unknown[], times: number) => vi.waitFor(() => expect(fetches).toHaveLength(times));
const later = () => new Promise((done) => setTimeout(done));

describe('what is asked before the program is there', () => {
  it('is held and done once, in its order', async () => {
    const { opening, fetches, session } = awaited();
    const done: [string, Session][] = [];
    void opening.fetch();
    opening.ask((one) => done.push(['first drop', one]));
    opening.ask((one) => done.push(['second drop', one]));
    await asked(fetches, 1);
    expect(opening).toMatchObject({ holds: true, words: null, program: null });
    expect(done).toEqual([]);
    fetches[0]?.answer();
    await later();
    expect(done).toEqual([
      ['first drop', session],
      ['second drop', session],
    ]);
    expect(opening).toMatchObject({ holds: false, program: { session } });
    opening.ask((one) => done.push(['third drop', one]));
    expect(done).toHaveLength(3);
  });

  it('outlasts a part that cannot be fetched, which is said, and tried again', async () => {
    const { opening, fetches } = awaited();
    let done = 0;
    opening.ask(() => (done += 1));
    await asked(fetches, 1);
    fetches[0]?.fail();
    await later();
    expect(opening.holds).toBe(true);
    expect(opening.words).toMatch(/could not be fetched.*files are still here/s);
    void opening.fetch();
    expect(opening.words).toBe(null);
    await asked(fetches, 2);
    fetches[1]?.answer();
    await later();
    expect(done).toBe(1);
    expect(opening.holds).toBe(false);
  });

  it('is not spoken of where nobody waits', async () => {
    const { opening, fetches } = awaited();
    void opening.fetch();
    await asked(fetches, 1);
    fetches[0]?.fail();
    await later();
    expect(opening.words).toBe(null);
    opening.ask(() => {});
    await asked(fetches, 2);
  });
});

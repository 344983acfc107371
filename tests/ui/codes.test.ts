import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Codes } from '../../src/ui/codes';

describe('codes', () => {
  it('are eight digits that lead back to their id', () => {
    const codes = new Codes();
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(codes.of(id)).toMatch(/^[0-9a-f]{8}$/);
        expect(codes.find(codes.of(id), [id])).toBe(id);
      }),
    );
  });

  it('tell reps of a team apart', () => {
    const codes = new Codes();
    const ids = Array.from({ length: 500 }, (_, at) => `0055g00000${at}AAA`);
    expect(new Set(ids.map((id) => codes.of(id))).size).toBe(500);
    expect(ids.map((id) => codes.find(codes.of(id), ids))).toEqual(ids);
  });

  it('of one workspace say nothing in another', () => {
    const ids = ['ann', 'ben', 'cem'];
    const [one, two] = [new Codes(), new Codes()];
    expect(ids.map((id) => one.of(id))).not.toEqual(ids.map((id) => two.of(id)));
    expect(two.find(one.of('ann'), ids)).toBeNull();
    expect(one.find(null, ids)).toBeNull();
  });
});

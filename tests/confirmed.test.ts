import { describe, expect, it } from 'vitest';
import { Confirmed } from '../src/confirmed';
import type { Mapping } from '../src/intake/recognise/mapping';
import type { Meanings } from '../src/model/meanings/types';

const mapping: Mapping = { crm: 'X', object: 'deals', fields: {}, constants: {}, wideStages: [], confidence: 1 };
const guess: Meanings = {
  stages: [{ pipeline: '', stage: 'Offer', meaning: 'discovery' }],
  reasons: [{ text: 'dear', kind: 'price' }],
  sources: [],
  activityKinds: [],
};

describe('what was confirmed', () => {
  it('is known again by the same headers in the same order, and by no others', () => {
    const confirmed = new Confirmed();
    confirmed.keepMapping(['a', 'b,c'], mapping);
    expect(confirmed.mapping(['a', 'b,c'])).toBe(mapping);
    expect(confirmed.mapping(['a,b', 'c'])).toBeUndefined();
    expect(confirmed.mapping(['b,c', 'a'])).toBeUndefined();
  });

  it('takes the place of a guess, and says whether anything was guessed', () => {
    const confirmed = new Confirmed();
    confirmed.keepMeanings({ ...guess, stages: [{ pipeline: '', stage: 'Offer', meaning: 'proposal' }] });
    const again = confirmed.apply(guess);
    expect(again.meanings.stages).toEqual([{ pipeline: '', stage: 'Offer', meaning: 'proposal' }]);
    expect(again.complete).toBe(true);
    expect(confirmed.apply({ ...guess, sources: [{ text: 'web', kind: 'web' }] }).complete).toBe(false);
  });

  it('is gone when forgotten', () => {
    const confirmed = new Confirmed();
    confirmed.keepMapping(['a'], mapping);
    confirmed.keepMeanings(guess);
    confirmed.forget();
    expect(confirmed.mapping(['a'])).toBeUndefined();
    expect(confirmed.apply(guess).complete).toBe(false);
  });
});

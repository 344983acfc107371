import { describe, expect, it } from 'vitest';
import type { Meanings, Values } from '../../../src/model/meanings/types';
import { meaningRows, withKind, withStage } from '../../../src/pages/import/values';

const values: Values = {
  stages: [{ pipeline: 'New', stage: 'Offer', count: 5, won: 2, lost: 0, open: 3 }],
  reasons: [{ text: 'Too dear', count: 4 }],
  sources: [],
  activityKinds: [],
};
const meanings: Meanings = {
  stages: [
    { pipeline: 'New', stage: 'Offer', meaning: 'proposal' },
    { pipeline: 'Old', stage: 'Offer', meaning: 'proposal' },
  ],
  reasons: [{ text: 'Too dear', kind: 'price' }],
  sources: [],
  activityKinds: [],
};

describe('the words of a CRM', () => {
  it('stand with their counts, and with their pipeline where there are several', () => {
    const rows = meaningRows(values, meanings);
    expect(rows.stages.map(({ text, note }) => [text, note])).toEqual([
      ['Offer (New)', '2 won, 3 open'],
      ['Offer (Old)', 'in the history only'],
    ]);
    expect(rows.reasons).toEqual([{ at: 0, text: 'Too dear', note: '4', kind: 'price' }]);
  });

  it('mean what the user says, one at a time', () => {
    expect(withStage(meanings, 1, 'discovery').stages.map((one) => one.meaning)).toEqual(['proposal', 'discovery']);
    expect(withKind(meanings, 'reasons', 0, 'budget').reasons).toEqual([{ text: 'Too dear', kind: 'budget' }]);
  });
});

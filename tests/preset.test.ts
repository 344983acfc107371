import { describe, expect, it } from 'vitest';
import { Confirmed } from '../src/confirmed';
import type { Mapping } from '../src/intake/recognise/mapping';
import { isPreset, presetFile, readPreset } from '../src/preset';

const mapping: Mapping = {
  crm: 'Salesforce',
  object: 'deals',
  fields: { closed_on: { columns: [2], join: 'first' }, owner_name: { columns: [0, 1], join: 'words' } },
  constants: {},
  wideStages: [{ column: 3, stage: 'Offer', pipeline: null }],
  confidence: 0.9,
};

function saved(): Blob {
  const confirmed = new Confirmed();
  confirmed.keepMapping(['a', 'b', 'c'], mapping);
  confirmed.keepMeanings({
    stages: [{ pipeline: 'New', stage: 'Offer', meaning: 'proposal' }],
    reasons: [{ text: 'too dear', kind: 'price' }],
    sources: [{ text: 'friend', kind: 'referral' }],
    activityKinds: [{ text: 'ring', kind: 'call' }],
  });
  return presetFile(confirmed.toPreset());
}

const file = async (change: (text: string) => string) => new File([change(await saved().text())], 'ours.json');

describe('a preset', () => {
  it('read again confirms what was confirmed', async () => {
    const whole = await file((text) => text);
    expect(await isPreset(whole)).toBe(true);
    const read = await readPreset(whole);
    if ('words' in read) throw new Error(read.words);
    const confirmed = new Confirmed();
    confirmed.add(read);
    expect(confirmed.mapping(['a', 'b', 'c'])).toEqual(mapping);
    const guess = {
      stages: [{ pipeline: 'New', stage: 'Offer', meaning: 'discovery' as const }],
      reasons: [{ text: 'too dear', kind: 'other' as const }],
      sources: [{ text: 'friend', kind: 'unknown' as const }],
      activityKinds: [{ text: 'ring', kind: 'other' as const }],
    };
    const { meanings, complete } = confirmed.apply(guess);
    expect(complete).toBe(true);
    expect(meanings.stages[0]?.meaning).toBe('proposal');
    expect(meanings.sources[0]?.kind).toBe('referral');
  });

  it('that is damaged, of another version or changed by hand is refused in words', async () => {
    const cut = await readPreset(await file((text) => text.slice(0, -20)));
    expect('words' in cut && cut.words).toMatch(/damaged/);
    const other = await readPreset(await file((text) => text.replace('"version": 1', '"version": 7')));
    expect('words' in other && other.words).toMatch(/another version/);
    const bent = await readPreset(await file((text) => text.replace('"proposal"', '"offer"')));
    expect('words' in bent && bent.words).toMatch(/meanings › stages › 0 › meaning/);
  });

  it('is told from a table of rows and from other JSON', async () => {
    expect(await isPreset(new File(['kind,version\nrainmaker-preset,1'], 'x.csv'))).toBe(false);
    expect(await isPreset(new File(['{"deals": []}'], 'x.json'))).toBe(false);
  });
});

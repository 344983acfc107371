import { describe, expect, it } from 'vitest';
import { Confirmed } from '../src/confirmed';
import type { Mapping } from '../src/intake/recognise/mapping';
import { defaultSettings } from '../src/model/team-settings';
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
  const settings = { ...defaultSettings, baseCurrency: 'EUR', rates: { USD: 0.92 } };
  return presetFile({ ...confirmed.toPreset(), settings, thresholds: { 'neglected-accounts': { neglect_days: 60 } } });
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
    const other = await readPreset(await file((text) => text.replace('"version": 2', '"version": 7')));
    expect('words' in other && other.words).toMatch(/another version/);
    const bent = await readPreset(await file((text) => text.replace('"proposal"', '"offer"')));
    expect('words' in bent && bent.words).toMatch(/meanings › stages › 0 › meaning/);
  });

  it('holds what the team set', async () => {
    const read = await readPreset(await file((text) => text));
    if ('words' in read) throw new Error(read.words);
    expect(read.settings).toEqual({ ...defaultSettings, baseCurrency: 'EUR', rates: { USD: 0.92 } });
    expect(read.thresholds).toEqual({ 'neglected-accounts': { neglect_days: 60 } });
  });

  it('of the first version is read, and sets nothing', async () => {
    const old = await readPreset(
      await file((text) => {
        const { settings, thresholds, ...rest } = JSON.parse(text) as Record<string, unknown>;
        expect([settings, thresholds]).not.toContain(undefined);
        return JSON.stringify({ ...rest, version: 1 });
      }),
    );
    if ('words' in old) throw new Error(old.words);
    expect(old.settings).toBeUndefined();
    expect(old.mappings).toHaveLength(1);
  });

  it('with a setting that cannot be is refused, and the place is named', async () => {
    const wrong = await readPreset(await file((text) => text.replace('0.92', '-1')));
    expect('words' in wrong && wrong.words).toMatch(/settings › rates › USD/);
    const baseless = await readPreset(await file((text) => text.replace('"EUR"', 'null')));
    expect('words' in baseless && baseless.words).toMatch(/settings › baseCurrency/);
  });

  it('is told from a table of rows and from other JSON', async () => {
    expect(await isPreset(new File(['kind,version\nrainmaker-preset,1'], 'x.csv'))).toBe(false);
    expect(await isPreset(new File(['{"deals": []}'], 'x.json'))).toBe(false);
  });
});

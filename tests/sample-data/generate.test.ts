import { describe, expect, it } from 'vitest';
import { generateTeam, SEED } from '../../sample-data/generate/generate';
import { idOf } from '../../sample-data/generate/salesforce/ids';
import { sampleFiles } from '../../sample-data/generate/write';
import { bytesOf } from './files';

describe('the generator', () => {
  it('writes the files that are in the repository, to the last byte', () => {
    for (const [name, bytes] of sampleFiles()) expect(bytesOf(name).equals(bytes), name).toBe(true);
  });

  it('gives another team for another seed', () => {
    const [one, other] = [generateTeam(SEED), generateTeam(SEED + 1)];
    expect(other.accounts[0]?.name).not.toBe(one.accounts[0]?.name);
    expect(other.deals.length).toBe(one.deals.length);
  });

  it('spells an id’s capitals in its last three letters', () => {
    expect(idOf('account', 0)).toMatch(/^0015g00000[A-Za-z0-9]{5}[A-Z0-5]{3}$/);
    expect(idOf('account', 0)).not.toBe(idOf('account', 1));
  });
});

import { describe, expect, it } from 'vitest';
import { megabytes, wordsForPacking, wordsForStorage } from '../../src/workspace/storage-words';
import { fileName, today } from '../../src/workspace/titles';
import { TooMuch } from '../../src/workspace/zip';

const fault = (name: string) => new DOMException('the browser says so', name);

describe('what is said where the browser does not keep something', () => {
  it('says that there is no room, how much is needed, and that nothing was changed', async () => {
    const words = await wordsForStorage(fault('QuotaExceededError'), 3_400_000);
    expect(words).toMatch(/not enough room/);
    expect(words).toContain('3.4 MB');
    expect(words).toMatch(/Nothing was changed/);
  });

  it('says that storage is denied, and what works all the same', async () => {
    for (const name of ['SecurityError', 'NotAllowedError']) {
      expect(await wordsForStorage(fault(name))).toMatch(/does not let the page keep.*Save it as a file/);
    }
    expect(await wordsForStorage(fault('NoModificationAllowedError'))).toMatch(/Another tab/);
    expect(await wordsForStorage(fault('SomeOtherError'))).toContain('the browser says so');
  });

  it('says that a file is gone or too large, and tells no story about a fault of ours', async () => {
    expect(wordsForPacking(fault('NotReadableError'))).toMatch(/changed, moved or deleted/);
    expect(wordsForPacking(new TooMuch())).toMatch(/more than 4 GB/);
    expect(() => wordsForPacking(new RangeError('ours'))).toThrow('ours');
    await expect(wordsForStorage(new RangeError('ours'))).rejects.toThrow('ours');
  });

  it('says sizes as people do', () => {
    expect([900, 5_600, 1_250_000, 123_456_789].map(megabytes)).toEqual(['0.9 kB', '5.6 kB', '1.3 MB', '123 MB']);
  });
});

it('a file is named by the title, without what no file name may hold', () => {
  expect(fileName('Our team', '2025-06-30')).toBe('Our team 2025-06-30.rainmaker');
  expect(fileName('  ../../a\u0000b: “Müller & Co”?  ', '2025-06-30')).toBe('a b Müller Co 2025-06-30.rainmaker');
  expect(fileName('???', '2025-06-30')).toBe('Workspace 2025-06-30.rainmaker');
  expect(today(new Date(2025, 0, 5, 23, 59))).toBe('2025-01-05');
});

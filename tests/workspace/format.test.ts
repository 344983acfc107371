import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkspace, readManifest, readWorkspace, type Workspace } from '../../src/workspace/read';
import { writeWorkspace } from '../../src/workspace/write';
import { deals, people, smallContent } from './small';

async function whole(blob: Blob): Promise<Workspace> {
  const read = await readWorkspace(blob);
  if ('words' in read) throw new Error(read.words);
  return read;
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** The file with one byte changed. */
async function bent(blob: Blob, at: number): Promise<Blob> {
  const bytes = await bytesOf(blob);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return new Blob([bytes]);
}

/** Where a text stands in the bytes, the `nth` time from 0. */
async function placeOf(blob: Blob, text: string, nth = 0): Promise<number> {
  const all = strFromU8(await bytesOf(blob), true);
  let at = -1;
  for (let time = 0; time <= nth; time++) at = all.indexOf(text, at + 1);
  return at;
}

describe('a workspace file', () => {
  it('gives back what was put in: bytes, names, days, parts', async () => {
    const blob = await writeWorkspace(smallContent());
    const { manifest, files, parts, lost } = await whole(blob);
    expect(lost).toEqual({ files: [], parts: [] });
    expect(await Promise.all(files.map((file) => file.text()))).toEqual([deals, people]);
    expect(files.map(({ name, lastModified }) => [name, lastModified])).toEqual([
      ['Deals › of the year.csv', 1_750_000_000_000],
      ['people.csv', 1_750_000_000_001],
    ]);
    expect(parts).toEqual(smallContent().parts);
    const { title, madeOn, zone, holds } = manifest;
    expect({ title, madeOn, zone, holds }).toEqual({
      title: 'Élan 2025',
      madeOn: '2025-06-30',
      zone: 'Europe/Berlin',
      holds: 'files',
    });
  });

  it('is a zip archive that other programs open, with the originals in it', async () => {
    const members = unzipSync(await bytesOf(await writeWorkspace(smallContent())));
    expect(Object.keys(members)).toEqual([
      'manifest.json',
      'parts/snoozes.json',
      'parts/answers.json',
      'files/1',
      'files/2',
    ]);
    expect(strFromU8(members['files/1'] as Uint8Array)).toBe(deals);
  });

  it('of the same content has the same bytes', async () => {
    const [one, other] = await Promise.all([writeWorkspace(smallContent()), writeWorkspace(smallContent())]);
    expect(await bytesOf(one)).toEqual(await bytesOf(other));
  });

  it('gives back any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 5000 }), { maxLength: 4 }), async (contents) => {
        const given = contents.map((bytes, at) => new File([new Uint8Array(bytes)], `${at}.csv`));
        const { files } = await whole(await writeWorkspace(smallContent({ files: given })));
        expect(await Promise.all(files.map(bytesOf))).toEqual(contents.map((bytes) => new Uint8Array(bytes)));
      }),
      { numRuns: 30 },
    );
  });

  it('cannot be made of a file that is gone, and can once it is there again', async () => {
    const file = new File([deals], 'deals.csv');
    const slice = file.slice.bind(file);
    const gone = new DOMException('gone', 'NotReadableError');
    file.slice = () => Object.assign(slice(), { arrayBuffer: () => Promise.reject(gone) });
    await expect(writeWorkspace(smallContent({ files: [file] }))).rejects.toBe(gone);
    file.slice = slice;
    const { files } = await whole(await writeWorkspace(smallContent({ files: [file] })));
    expect(await files[0]?.text()).toBe(deals);
  });

  it('tells what it is without its originals being read', async () => {
    const blob = await writeWorkspace(smallContent());
    expect((await readManifest(blob))?.title).toBe('Élan 2025');
    expect(await isWorkspace(blob)).toBe(true);
    expect(await isWorkspace(new Blob([deals]))).toBe(false);
    expect(await isWorkspace(new Blob(['PK\u0003\u0004 some other archive with a manifest.json']))).toBe(false);
  });
});

describe('a damaged workspace file', () => {
  it('with one byte wrong in a file loses that file alone', async () => {
    const blob = await writeWorkspace(smallContent());
    const at = (await placeOf(blob, 'files/1')) + 'files/1'.length + 5;
    const { files, parts, lost } = await whole(await bent(blob, at));
    expect(files.map(({ name }) => name)).toEqual(['people.csv']);
    expect(lost).toEqual({ files: ['Deals › of the year.csv'], parts: [] });
    expect(parts.size).toBe(2);
  });

  it('with one byte wrong in a part loses that part alone', async () => {
    const blob = await writeWorkspace(smallContent());
    const at = (await placeOf(blob, 'parts/snoozes.json')) + 'parts/snoozes.json'.length + 3;
    const { files, parts, lost } = await whole(await bent(blob, at));
    expect(files).toHaveLength(2);
    expect(lost).toEqual({ files: [], parts: ['snoozes'] });
    expect([...parts.keys()]).toEqual(['answers']);
  });

  it('cut off anywhere gives what stands before the cut, whole, and says what it lost', async () => {
    const blob = await writeWorkspace(smallContent());
    const second = await placeOf(blob, 'files/2');
    const directory = await placeOf(blob, 'PK\u0001\u0002');
    const known = ['Deals › of the year.csv', 'people.csv'];
    const head = await placeOf(blob, 'PK\u0003\u0004', 1);
    for (let length = 0; length < blob.size; length += 7) {
      const read = await readWorkspace(blob.slice(0, length));
      if (length < head) {
        expect('words' in read && read.words, `${length}`).toMatch(/damaged/);
        continue;
      }
      if ('words' in read) throw new Error(`${length}: ${read.words}`);
      const names = read.files.map(({ name }) => name);
      expect([...names, ...read.lost.files], `${length}`).toEqual(known);
      if (length >= second - 30) expect(names[0]).toBe(known[0]);
      if (length >= directory) expect(read.lost).toEqual({ files: [], parts: [] });
      for (const [at, file] of read.files.entries()) expect(await file.text()).toBe([deals, people][at]);
    }
  });

  it('never gives a file back that is not what was put in, whichever byte is wrong', async () => {
    const blob = await writeWorkspace(smallContent());
    for (let at = 0; at < blob.size; at += 5) {
      const read = await readWorkspace(await bent(blob, at));
      if ('words' in read) continue;
      expect(read.files.length + read.lost.files.length, `${at}`).toBe(2);
      for (const file of read.files) expect([deals, people], `${at}`).toContain(await file.text());
    }
  });

  it('is refused in words where it does not say any more what it holds, or is of a later version', async () => {
    const blob = await writeWorkspace(smallContent());
    const headless = await readWorkspace(await bent(blob, await placeOf(blob, '"version"')));
    expect('words' in headless && headless.words).toMatch(/damaged/);
    const bytes = strFromU8(await bytesOf(blob), true);
    // A manifest of another version, with the checks that belong to it.
    const { zipSync, strToU8 } = await import('fflate');
    const members = unzipSync(await bytesOf(blob));
    const text = strFromU8(members['manifest.json'] as Uint8Array).replace('"version": 1', '"version": 99');
    expect(bytes).toContain('"version": 1');
    const later = await readWorkspace(
      new Blob([new Uint8Array(zipSync({ ...members, 'manifest.json': strToU8(text) }))]),
    );
    expect('words' in later && later.words).toMatch(/newer version/);
  });
});

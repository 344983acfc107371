import { gzipSync, strToU8, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { gunzip, gzipMembers } from '../../src/intake/container/archive-gzip';
import { Damaged, inflate, TooLarge } from '../../src/intake/container/archive-inflate';
import { prepareFile } from '../../src/intake/prepare';
import { readCells } from '../../src/intake/load/read-cells';
import { workbook } from './workbook';

const csv = 'id,name\n1,Zoë\n2,b\n';

async function prepare(bytes: Uint8Array<ArrayBuffer>, name: string) {
  return prepareFile(new File([bytes], name));
}

test('every table of a zip is opened, noise left out, nested ones too', async () => {
  const inner = zipSync({ 'inner.csv': strToU8(csv) });
  const zip = zipSync({
    'deals.csv': strToU8(csv),
    'folder/contacts.csv': [strToU8('x;y\n1;2\n'), { level: 0 }],
    'folder/': strToU8(''),
    '__MACOSX/._deals.csv': strToU8('noise'),
    'logo.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
    'more.zip': inner,
  });
  const prepared = await prepare(zip, 'export.zip');
  expect(prepared.map((one) => [one.name, one.outcome])).toEqual([
    ['export.zip › deals.csv', 'table'],
    ['export.zip › folder/contacts.csv', 'table'],
    ['export.zip › logo.png', 'refused'],
    ['export.zip › more.zip › inner.csv', 'table'],
  ]);
  const [deals] = prepared;
  expect(deals?.outcome === 'table' && (await readCells(deals))).toEqual([
    ['1', 'Zoë'],
    ['2', 'b'],
  ]);
  expect(deals?.outcome === 'table' && deals.problems).toEqual([]);
});

test('gzip is opened', async () => {
  const [table] = await prepare(gzipSync(strToU8(csv)), 'deals.csv.gz');
  expect(table?.outcome === 'table' && [table.rows, table.problems]).toEqual([2, []]);
});

/** As in browsers, where bytes behind the first member are an error; Node unpacks them by itself. */
function oneMemberAlone(first: Uint8Array): void {
  type Pair = ReadableWritablePair<Uint8Array, Uint8Array>;
  const Native = DecompressionStream;
  class Strict extends TransformStream<Uint8Array, Uint8Array> {
    constructor(format: CompressionFormat) {
      let seen = 0;
      super({
        transform(chunk, controller) {
          seen += chunk.length;
          if (seen > first.length) throw new TypeError('Junk found after end of compressed data.');
          controller.enqueue(chunk);
        },
      });
      return {
        writable: this.writable,
        readable: this.readable.pipeThrough(new Native(format) as unknown as Pair),
      } as Strict;
    }
  }
  vi.stubGlobal('DecompressionStream', Strict);
}

test('a gzip file of several members is unpacked whole, each by its checksum', async () => {
  const texts = [csv, '3,' + 'c'.repeat(400_000) + '\n', '4,d\n'];
  const members = texts.map((text) => gzipSync(strToU8(text), { level: 0, filename: 'part.csv' }));
  const [first, second, third] = members as [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>];
  expect((await gzipMembers(new Blob(members), 1e6)).map((one) => one.size)).toEqual(members.map((one) => one.length));
  const [table] = await prepare(new Uint8Array(Buffer.concat(members)), 'deals.csv.gz');
  expect(table?.outcome === 'table' && table.rows).toBe(4);
  await expect(gunzip(new Blob([first, second, third.slice(0, -3)]), 1e6)).rejects.toThrow(Damaged);
  await expect(gunzip(new Blob(members), 1000)).rejects.toThrow(TooLarge);
  second[second.length - 6] = (second[second.length - 6] ?? 0) ^ 1;
  await expect(gunzip(new Blob(members), 1e6)).rejects.toThrow(Damaged);
});

test('browsers unpack the first member of a gzip file alone, and all of it is unpacked all the same', async () => {
  const members = [csv, '3,c\n'].map((text) => gzipSync(strToU8(text)));
  try {
    // Both members are of other lengths: the stream is strict about the longest.
    oneMemberAlone(members.reduce((a, b) => (a.length > b.length ? a : b)));
    const unpacked = await gunzip(new Blob(members as Uint8Array<ArrayBuffer>[]), 1000);
    expect(await unpacked.text()).toBe(`${csv}3,c\n`);
  } finally {
    vi.unstubAllGlobals();
  }
});

test('a damaged member is refused, the others are not', async () => {
  const zip = zipSync({ 'a.csv': [strToU8(csv), { level: 0 }], 'b.csv': [strToU8(csv), { level: 0 }] });
  const at = Buffer.from(zip).indexOf('Zo');
  zip[at] = 0x58;
  const prepared = await prepare(zip, 'export.zip');
  expect(prepared.map((one) => (one.outcome === 'refused' ? one.reason : one.rows))).toEqual(['is-zip', 2]);
});

test('an encrypted member is refused by name', async () => {
  const zip = zipSync({ 'a.csv': strToU8(csv) });
  const directory = Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  zip[directory + 8] = (zip[directory + 8] ?? 0) | 1;
  expect(await prepare(zip, 'export.zip')).toMatchObject([{ outcome: 'refused', reason: 'encrypted' }]);
});

test.each([1, 5, 20, 60, 100])('an archive cut by %i bytes is refused or read, never a fault', async (cut) => {
  const zip = zipSync({ 'a.csv': strToU8(csv.repeat(20)) });
  const gzip = gzipSync(strToU8(csv.repeat(20)));
  for (const bytes of [zip.slice(0, -cut), gzip.slice(0, Math.max(2, gzip.length - cut))]) {
    expect(await prepare(bytes, 'cut.zip')).toMatchObject([{ outcome: 'refused' }]);
  }
});

test('zip64 is read', async () => {
  const [table] = await prepare(zip64(strToU8(csv)), 'export.zip');
  expect(table?.outcome === 'table' && table.rows).toBe(2);
});

test('unpacking stops at the cap', async () => {
  const packed = new Blob([gzipSync(new Uint8Array(1_000_000))]);
  await expect(inflate(packed, 'gzip', 999_999)).rejects.toThrow(TooLarge);
  expect((await inflate(packed, 'gzip', 1_000_000)).size).toBe(1_000_000);
});

test('every filled sheet of a workbook is a table; dates are ISO, numbers keep their digits', async () => {
  const bytes = workbook({
    Deals: [
      ['id', 'name', 'amount', 'closed'],
      ['1', 'Zoë, "a"', 1234.5, new Date('2024-03-05')],
      ['2', 'b', 9007199254740991, new Date('2024-03-05T10:30:00Z')],
    ],
    Empty: [],
    Quotas: [
      ['rep', 'amount'],
      ['Ann', 5],
    ],
  });
  const prepared = await prepare(bytes, 'book.xlsx');
  expect(prepared.map((one) => one.name)).toEqual(['book.xlsx › Deals', 'book.xlsx › Quotas']);
  const [deals] = prepared;
  expect(deals?.outcome === 'table' && (await readCells(deals))).toEqual([
    ['1', 'Zoë, "a"', '1234.5', '2024-03-05'],
    ['2', 'b', '9007199254740991', '2024-03-05 10:30:00'],
  ]);
});

test.each([
  ['%PDF-1.7\n', 'is-pdf'],
  ['<!DOCTYPE html><html><body>Sign in</body></html>', 'is-html'],
  ['<?xml version="1.0"?><Workbook/>', 'is-xml'],
  ['{"a": 1}\n{"a": 2}\n', 'is-json'],
  ['\u00d0\u00cf\u0011\u00e0', 'is-old-excel'],
  ['7z\u00bc\u00af', 'is-archive'],
])('%j is refused by name: %s', async (text, reason) => {
  expect(await prepare(new Uint8Array(Buffer.from(text, 'latin1')), 'x.csv')).toMatchObject([
    { outcome: 'refused', reason },
  ]);
});

/** A stored member whose sizes and offset stand in zip64 fields alone. */
function zip64(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const zip = Buffer.from(zipSync({ 'a.csv': [content, { level: 0 }] }));
  const at = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  const directory = Buffer.from(zip.subarray(at, at + 46 + 5));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(content.length), 4);
  extra.writeBigUInt64LE(BigInt(content.length), 12);
  for (const field of [20, 24, 42]) directory.writeUInt32LE(0xffffffff, field);
  directory.writeUInt16LE(extra.length, 30);
  const length = directory.length + extra.length;
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(1n, 32);
  end64.writeBigUInt64LE(BigInt(length), 40);
  end64.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(at + length), 8);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0, 20);
  return new Uint8Array(Buffer.concat([zip.subarray(0, at), directory, extra, end64, locator, end]));
}

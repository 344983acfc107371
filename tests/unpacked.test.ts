import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpacked } from '../src/unpacked';

const bytes = Uint8Array.from({ length: 10_000 }, (_, i) => (i * i) % 251);
const packed = new Uint8Array(gzipSync(bytes));
const half = Math.floor(packed.length / 2);
const read = async (file: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await (await unpacked(new Blob([file]))).arrayBuffer());

test('what the build packed is unpacked', async () => {
  expect(await read(packed)).toEqual(bytes);
});

test.each([
  ['a host has unpacked', bytes],
  ['has one byte', packed.slice(0, 1)],
  ['is empty', new Uint8Array()],
])('what %s stays as it is', async (_, file) => {
  expect(await read(file)).toEqual(file);
});

test('what is cut off is refused', async () => {
  await expect(read(packed.slice(0, -1))).rejects.toThrow();
  await expect(read(packed.slice(0, half))).rejects.toThrow();
});

test('what is damaged is refused', async () => {
  const damaged = packed.with(half, (packed[half] ?? 0) ^ 1);
  await expect(read(damaged)).rejects.toThrow();
});

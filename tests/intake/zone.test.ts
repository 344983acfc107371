import { expect, test } from 'vitest';
import { toZone, zoneOffsets } from '../../src/intake/values/zone';

const year = [Date.UTC(2024, 0, 1), Date.UTC(2025, 0, 1)] as const;
const offsets = (zone: string) =>
  zoneOffsets(zone, ...year).map(({ fromUtc, minutes }) => [new Date(fromUtc).toISOString().slice(0, 16), minutes]);

test('the changes of a year, to the minute', () => {
  expect(offsets('Europe/Berlin')).toEqual([
    ['2024-01-01T00:00', 60],
    ['2024-03-31T01:00', 120],
    ['2024-10-27T01:00', 60],
  ]);
  expect(offsets('Australia/Lord_Howe')).toEqual([
    ['2024-01-01T00:00', 660],
    ['2024-04-06T15:00', 630],
    ['2024-10-05T15:30', 660],
  ]);
  expect(offsets('Asia/Kolkata')).toEqual([['2024-01-01T00:00', 330]]);
});

test('UTC costs nothing, a zone without changes one addition', () => {
  expect(toZone('t', 'UTC', ...year)).toBe('t');
  expect(toZone('t', 'Asia/Kolkata', ...year)).toBe('(t + to_minutes(330))');
});

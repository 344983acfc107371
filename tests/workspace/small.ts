/** A workspace of two files and two parts, as small as one can be. */
import type { Content } from '../../src/workspace/write';

export const deals = 'Id,Name\nd1,Ash\nd2,"Müller\n& Co"\n';
export const people = 'Id,Name\np1,Ann\n';

export function smallContent(change: Partial<Content> = {}): Content {
  return {
    holds: 'files',
    title: 'Élan 2025',
    madeOn: '2025-06-30',
    zone: 'Europe/Berlin',
    files: [
      new File([deals], 'Deals › of the year.csv', { lastModified: 1_750_000_000_000 }),
      new File([people], 'people.csv', { lastModified: 1_750_000_000_001 }),
    ],
    parts: new Map<string, unknown>([
      ['snoozes', { 'no-rate/d1': { reason: 'on leave', until: '2025-07-14' } }],
      ['answers', {}],
    ]),
    ...change,
  };
}

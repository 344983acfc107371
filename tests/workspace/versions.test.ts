import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { currentVersion } from '../../src/workspace/manifest';
import { raiseManifest, raiseParts, steps, type Step } from '../../src/workspace/versions/steps';

const made: Step[] = [
  {
    manifest: ({ name, ...rest }) => ({ ...rest, title: name }),
    parts: (parts) => new Map([...parts].map(([name, data]) => [name === 'naps' ? 'snoozes' : name, data])),
  },
  {
    manifest: (manifest) => ({ ...manifest, zone: 'UTC' }),
    parts: (parts) => new Map([...parts, ['look', {}]]),
  },
];

it('an older version is brought up step by step, from where it stands', () => {
  expect(raiseManifest(1, { name: 'Ours' }, made)).toEqual({ title: 'Ours', zone: 'UTC' });
  expect(raiseManifest(2, { title: 'Ours' }, made)).toEqual({ title: 'Ours', zone: 'UTC' });
  expect(raiseManifest(3, { title: 'Ours' }, made)).toEqual({ title: 'Ours' });
  expect([...raiseParts(1, new Map([['naps', 1]]), made).keys()]).toEqual(['snoozes', 'look']);
  expect([...raiseParts(2, new Map([['naps', 1]]), made).keys()]).toEqual(['naps', 'look']);
});

it('every version has its step to the next, and a file that is kept', () => {
  expect(steps).toHaveLength(currentVersion - 1);
  const folder = fileURLToPath(new URL('../fixtures/workspace', import.meta.url));
  const versions = Array.from({ length: currentVersion }, (_, at) => `version-${at + 1}.rainmaker`);
  expect(readdirSync(folder).toSorted()).toEqual(versions);
});

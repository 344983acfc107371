import { describe, expect, it } from 'vitest';
import { currentFile, keep, listKept, removeKept, sweepUnfinished } from '../../src/workspace/kept';
import { writeWorkspace } from '../../src/workspace/write';
import { fakeFolder } from './fake-folder';
import { smallContent } from './small';

const made = (title: string, madeOn = '2025-06-30') => writeWorkspace(smallContent({ title, madeOn }));
const titlesOf = async (folder: FileSystemDirectoryHandle) =>
  (await listKept(folder)).map(({ id, manifest }) => [id, manifest?.title]);

describe('workspaces kept on the device', () => {
  it('are listed, the newest first, and come back byte for byte', async () => {
    const { folder } = fakeFolder();
    const [one, other] = [await made('One', '2025-01-31'), await made('Other', '2025-06-30')];
    await keep(folder, 'a', one);
    await keep(folder, 'b', other);
    expect(await titlesOf(folder)).toEqual([
      ['b', 'Other'],
      ['a', 'One'],
    ]);
    const file = await currentFile(folder, 'a');
    expect(await file?.arrayBuffer()).toEqual(await one.arrayBuffer());
    expect(await currentFile(folder, 'c')).toBeNull();
  });

  it('take the place of what was kept before, and nothing of that is left', async () => {
    const { folder, names } = fakeFolder();
    await keep(folder, 'a', await made('Before'));
    await keep(folder, 'a', await made('After'));
    expect(await titlesOf(folder)).toEqual([['a', 'After']]);
    expect(names()).toHaveLength(2);
  });

  it('stay as they were where there is no room for the new one, or none for a first one', async () => {
    const { folder, disk, names } = fakeFolder();
    await keep(folder, 'a', await made('Before'));
    const left = names();
    disk.room = 100;
    await expect(keep(folder, 'a', await made('After'))).rejects.toThrow('no room');
    await expect(keep(folder, 'b', await made('First'))).rejects.toThrow('no room');
    expect(await titlesOf(folder)).toEqual([['a', 'Before']]);
    expect(names()).toEqual(left);
  });

  it('stay as they were when the page ends at any point of a write, and the next write clears up', async () => {
    for (const deadly of [/\.rainmaker$/, /^current$/]) {
      const { folder, disk, names } = fakeFolder();
      await keep(folder, 'a', await made('Before'));
      disk.deadly = deadly;
      await expect(keep(folder, 'a', await made('After'))).rejects.toThrow('gone');
      disk.deadly = null;
      disk.dead = false;
      expect(names()).toHaveLength(3);
      expect(await titlesOf(folder)).toEqual([['a', 'Before']]);
      await keep(folder, 'a', await made('Later'));
      expect(await titlesOf(folder)).toEqual([['a', 'Later']]);
      expect(names()).toHaveLength(2);
    }
  });

  it('leave nothing of a first write that was not finished, unless another page is still at it', async () => {
    const { folder, disk, names } = fakeFolder();
    await keep(folder, 'a', await made('One'));
    disk.deadly = /rainmaker$/;
    await expect(keep(folder, 'b', await made('Other'))).rejects.toThrow('gone');
    disk.deadly = null;
    disk.dead = false;
    expect(await titlesOf(folder)).toEqual([['a', 'One']]);
    await sweepUnfinished(folder, () => Promise.resolve(false));
    expect(names()).toHaveLength(3);
    await sweepUnfinished(folder, () => Promise.resolve(true));
    expect(names()).toHaveLength(2);
  });

  it('are gone when they are removed, and can be kept again out of memory', async () => {
    const { folder, names } = fakeFolder();
    await keep(folder, 'a', await made('One'));
    const content = await removeKept(folder, 'a');
    expect(names()).toEqual([]);
    if (!content) throw new Error('nothing was given back');
    await keep(folder, 'a', content);
    expect(await titlesOf(folder)).toEqual([['a', 'One']]);
  });

  it('that are damaged are listed, so that they can be removed', async () => {
    const { folder } = fakeFolder();
    await keep(folder, 'a', new Blob(['no workspace']));
    expect(await titlesOf(folder)).toEqual([['a', undefined]]);
  });
});

/** A private file system in memory, with the browser's faults on demand. */
export interface Disk {
  /** Bytes that may be written from now on; more is QuotaExceededError. */
  room: number;
  /** The page ends when a file of such a name is to be closed. */
  deadly: RegExp | null;
  /** The page has ended: nothing tidies up after it. */
  dead: boolean;
}

const missing = () => new DOMException('not there', 'NotFoundError');

class FakeFile {
  content = new Blob([]);
  constructor(
    readonly name: string,
    readonly disk: Disk,
  ) {}

  getFile(): Promise<File> {
    return Promise.resolve(new File([this.content], this.name));
  }

  createWritable() {
    let pending: Blob | null = null;
    return Promise.resolve({
      write: (content: Blob) => {
        this.disk.room -= content.size;
        if (this.disk.room < 0) return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
        pending = content;
        return Promise.resolve();
      },
      close: () => {
        if (this.disk.deadly?.test(this.name)) this.disk.dead = true;
        if (this.disk.dead) return Promise.reject(new Error('gone'));
        this.content = pending ?? this.content;
        return Promise.resolve();
      },
      abort: () => Promise.resolve(),
    });
  }
}

class FakeFolder {
  readonly entries = new Map<string, FakeFile | FakeFolder>();
  constructor(readonly disk: Disk) {}

  getDirectoryHandle(name: string, { create = false } = {}): Promise<FakeFolder> {
    return this.#get(name, FakeFolder, create, () => new FakeFolder(this.disk));
  }
  getFileHandle(name: string, { create = false } = {}): Promise<FakeFile> {
    return this.#get(name, FakeFile, create, () => new FakeFile(name, this.disk));
  }
  removeEntry(name: string): Promise<void> {
    if (this.disk.dead) return Promise.reject(new Error('gone'));
    return this.entries.delete(name) ? Promise.resolve() : Promise.reject(missing());
  }
  async *keys(): AsyncGenerator<string> {
    yield* await Promise.resolve([...this.entries.keys()]);
  }

  #get<T extends FakeFile | FakeFolder>(
    name: string,
    kind: new (...given: never[]) => T,
    create: boolean,
    make: () => T,
  ): Promise<T> {
    if (create && !this.entries.has(name)) this.entries.set(name, make());
    const entry = this.entries.get(name);
    return entry instanceof kind ? Promise.resolve(entry) : Promise.reject(missing());
  }
}

/** An empty folder as the browser's private file system gives one, and the disk that it is on. */
export function fakeFolder(): { folder: FileSystemDirectoryHandle; disk: Disk; names: () => string[] } {
  const disk: Disk = { room: Number.MAX_SAFE_INTEGER, deadly: null, dead: false };
  const fake = new FakeFolder(disk);
  const names = () =>
    [...fake.entries].flatMap(([id, one]) => (one instanceof FakeFolder ? [...one.entries.keys()] : [id]));
  return { folder: fake as unknown as FileSystemDirectoryHandle, disk, names };
}

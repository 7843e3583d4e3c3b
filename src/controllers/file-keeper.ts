/** Where the database of this site keeps our files. */
const [database, files] = ['arengo', 'files'];

/**
 * The bytes of chosen files on this device, so that a reload loses none. In IndexedDB under a name of their own;
 * where that is refused or not wanted, in memory for as long as the page lives.
 */
export class FileKeeper {
  readonly #memory = new Map<string, Blob>();
  readonly #isStored: boolean;
  readonly #family: string;

  /** `family` is what all names begin with; not `isStored`: nothing is read or written on the device. */
  constructor(family: string, isStored: boolean) {
    this.#family = `${family} `;
    this.#isStored = isStored;
  }

  async keep(key: string, file: Blob): Promise<void> {
    this.#memory.set(key, file);
    // Some browsers cannot store a Blob where nothing may be stored for long.
    const bytes = await file.arrayBuffer();
    await this.#try('readwrite', (store) => store.put(bytes, this.#family + key));
  }

  async read(key: string): Promise<Blob | undefined> {
    const known = this.#memory.get(key);
    if (known) return known;
    const bytes = await this.#try<unknown>('readonly', (store) => store.get(this.#family + key));
    if (!(bytes instanceof ArrayBuffer)) return undefined;
    const file = new Blob([bytes]);
    this.#memory.set(key, file);
    return file;
  }

  async delete(keys: Iterable<string>): Promise<void> {
    for (const key of keys) {
      this.#memory.delete(key);
      await this.#try('readwrite', (store) => store.delete(this.#family + key));
    }
  }

  /** Delete what nobody asks for any more. */
  async sweep(isWanted: (key: string) => boolean): Promise<void> {
    const range = IDBKeyRange.bound(this.#family, `${this.#family}\uffff`);
    const names = await this.#try('readonly', (store) => store.getAllKeys(range));
    const keys = (names ?? []).flatMap((name) =>
      typeof name === 'string' ? name.slice(this.#family.length) : [],
    );
    await this.delete(keys.filter((key) => !isWanted(key)));
  }

  /** Full or refused: the file lives on in memory. */
  async #try<T>(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T | undefined> {
    if (!this.#isStored) return undefined;
    try {
      const opening = indexedDB.open(database, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(files);
      const opened = await settled(opening);
      try {
        const transaction = opened.transaction(files, mode);
        const result = await settled(act(transaction.objectStore(files)));
        if (mode === 'readwrite') await committed(transaction);
        return result;
      } finally {
        opened.close();
      }
    } catch {
      return undefined;
    }
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('refused'));
  });
}

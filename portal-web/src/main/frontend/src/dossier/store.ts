// Where changes are kept in the browser until the server has them.
import type { Change } from './change.ts';

export interface ChangeStore {
  /** Whether what is kept outlives the page. */
  readonly lasting: boolean;
  list(dossier: string): Promise<Change[]>;
  put(change: Change): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Nothing but the page's own memory: what is there when the browser lets us keep nothing. */
export class MemoryStore implements ChangeStore {
  readonly lasting: boolean = false;
  private readonly changes = new Map<string, Change>();

  list(dossier: string): Promise<Change[]> {
    return Promise.resolve([...this.changes.values()].filter((change) => change.dossier === dossier));
  }

  put(change: Change): Promise<void> {
    this.changes.set(change.key, change);
    return Promise.resolve();
  }

  remove(key: string): Promise<void> {
    this.changes.delete(key);
    return Promise.resolve();
  }
}

const PREFIX = 'nl-change:';

/** One entry a change, so that two windows do not write over each other's. */
export class LocalStore implements ChangeStore {
  readonly lasting = true;

  constructor(private readonly storage: Storage) {}

  list(dossier: string): Promise<Change[]> {
    const changes: Change[] = [];
    for (let index = 0; index < this.storage.length; index++) {
      const name = this.storage.key(index);
      const text = name?.startsWith(PREFIX) ? this.storage.getItem(name) : null;
      if (text) {
        changes.push(JSON.parse(text) as Change);
      }
    }
    return Promise.resolve(changes.filter((change) => change.dossier === dossier));
  }

  put(change: Change): Promise<void> {
    // The storage may be full: that is told by a promise broken, as by the database.
    return Promise.resolve().then(() => this.storage.setItem(PREFIX + change.key, JSON.stringify(change)));
  }

  remove(key: string): Promise<void> {
    this.storage.removeItem(PREFIX + key);
    return Promise.resolve();
  }
}

const TABLE = 'changes';

export class DatabaseStore implements ChangeStore {
  readonly lasting = true;

  private constructor(private readonly database: IDBDatabase) {}

  static open(factory: IDBFactory): Promise<DatabaseStore> {
    return new Promise((resolve, reject) => {
      const opening = factory.open('nouveaux-lieux', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE, { keyPath: 'key' });
      opening.onsuccess = () => resolve(new DatabaseStore(opening.result));
      opening.onerror = () => reject(opening.error ?? new Error('no database'));
      opening.onblocked = () => reject(new Error('the database is blocked'));
    });
  }

  async list(dossier: string): Promise<Change[]> {
    const all = await this.run('readonly', (table) => table.getAll() as IDBRequest<Change[]>);
    return all.filter((change) => change.dossier === dossier);
  }

  async put(change: Change): Promise<void> {
    await this.run('readwrite', (table) => table.put(change));
  }

  async remove(key: string): Promise<void> {
    await this.run('readwrite', (table) => table.delete(key));
  }

  /** Done once the transaction is, not before. */
  private run<T>(mode: IDBTransactionMode, ask: (table: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const transaction = this.database.transaction(TABLE, mode);
      const request = ask(transaction.objectStore(TABLE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
    });
  }
}

/** The best that this browser has. */
export async function openStore(): Promise<ChangeStore> {
  try {
    return await DatabaseStore.open(indexedDB);
  } catch {
    try {
      localStorage.setItem(`${PREFIX}try`, '{}');
      localStorage.removeItem(`${PREFIX}try`);
      return new LocalStore(localStorage);
    } catch {
      return new MemoryStore();
    }
  }
}

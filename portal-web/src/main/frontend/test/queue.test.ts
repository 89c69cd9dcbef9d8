import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change, Outcome } from '../src/dossier/change.ts';
import { Queue } from '../src/dossier/queue.ts';
import { pauseAfter, Refusal, Sender, type SenderEvents, type Stop } from '../src/dossier/sender.ts';
import { LocalStore, MemoryStore, type ChangeStore } from '../src/dossier/store.ts';

/** What the server does with changes: it keeps a key once, and nothing written on another answer than stands. */
class Server {
  readonly answers = new Map<string, { version: number; text: string }>();
  private readonly keys = new Map<string, Outcome>();
  kept = 0;

  take(changes: readonly Change[]): Outcome[] {
    return changes.map((change) => this.keys.get(change.key) ?? this.save(change));
  }

  private save(change: Change): Outcome {
    const standing = this.answers.get(change.path) ?? { version: 0, text: '' };
    const text = change.inputs[change.path]?.[0] ?? '';
    if (standing.text === text) {
      return outcome(change, 'saved', standing.version);
    }
    if (standing.version !== change.base) {
      return outcome(change, 'conflict', standing.version);
    }
    this.answers.set(change.path, { version: standing.version + 1, text });
    this.kept++;
    const saved = outcome(change, 'saved', standing.version + 1);
    this.keys.set(change.key, saved);
    return saved;
  }
}

function outcome(change: Change, state: Outcome['state'], version: number): Outcome {
  return { path: change.path, state, version, faults: [] };
}

class Recorder implements SenderEvents {
  readonly outcomes: Outcome[] = [];
  stop: Stop | undefined;
  waits = 0;

  sending(): void {
    // Nothing is shown here.
  }
  settled(_: Change, came: Outcome): void {
    this.outcomes.push(came);
  }
  waiting(): void {
    this.waits++;
  }
  stopped(reason: Stop): void {
    this.stop = reason;
  }
}

let drawn = 0;
const drawKey = (): string => `key-${++drawn}-of-tests`;
const queueOf = (store: ChangeStore, owner = 'window'): Queue => new Queue(store, 'dossier', owner, drawKey);
const never = (): unknown => undefined;
const senderOf = (queue: Queue, post: (changes: readonly Change[]) => Promise<Outcome[]>, events: SenderEvents): Sender =>
  new Sender(queue, post, events, never, never);
const typed = (text: string, path = 'title'): Record<string, string[]> => ({ [path]: [text] });

test('what is typed before it is sent is sent once, as it was typed last', async () => {
  const server = new Server();
  const queue = queueOf(new MemoryStore());
  await queue.add('title', typed('L'), 0);
  await queue.add('title', typed('La'), 0);
  await queue.add('title', typed('La Filature'), 0);
  await senderOf(queue, (changes) => Promise.resolve(server.take(changes)), new Recorder()).flush();
  assert.deepEqual(server.answers.get('title'), { version: 1, text: 'La Filature' });
  assert.equal(queue.size, 0);
});

test('a change whose answer was lost is sent again under its key, and what follows is no conflict with oneself', async () => {
  const server = new Server();
  const queue = queueOf(new MemoryStore());
  const events = new Recorder();
  let lost = false;
  const sender = senderOf(
    queue,
    (changes) => {
      const outcomes = server.take(changes);
      if (!lost) {
        lost = true;
        return Promise.reject(new TypeError('the network went away'));
      }
      return Promise.resolve(outcomes);
    },
    events,
  );
  await queue.add('title', typed('first'), 0);
  await sender.flush();
  assert.equal(events.waits, 1);
  await queue.add('title', typed('second'), 0);
  await sender.flush();
  assert.deepEqual(server.answers.get('title'), { version: 2, text: 'second' });
  assert.deepEqual(events.outcomes.map((came) => came.state), ['saved', 'saved']);
});

test('a reload takes up what was kept, by the same key', async () => {
  const server = new Server();
  const store = new MemoryStore();
  const before = queueOf(store, 'closed');
  await before.add('title', typed('offline'), 0);
  server.take(await before.take(10));
  const after = queueOf(store, 'new');
  await after.load(() => Promise.resolve(true));
  assert.deepEqual(after.newest('title')?.inputs, typed('offline'));
  await senderOf(after, (changes) => Promise.resolve(server.take(changes)), new Recorder()).flush();
  assert.equal(server.kept, 1);
  assert.deepEqual(await store.list('dossier'), []);
});

test('what is acknowledged while a page is being left is shown by the next, which may have been made before', async () => {
  const server = new Server();
  const post = (changes: readonly Change[]): Promise<Outcome[]> => Promise.resolve(server.take(changes));
  const store = new MemoryStore();
  const left = queueOf(store, 'left');
  await left.add('title', typed('Le Canal'), 0);
  left.leave();
  await senderOf(left, post, new Recorder()).flush();
  assert.equal(left.size, 0);
  const next = queueOf(store, 'next');
  const { taken } = await next.load(() => Promise.resolve(true));
  assert.deepEqual(taken.map((change) => change.inputs), [typed('Le Canal')]);
  const events = new Recorder();
  await senderOf(next, post, events).flush();
  assert.deepEqual(events.outcomes.map((came) => came.state), ['saved']);
  assert.equal(server.kept, 1);
  assert.deepEqual(await store.list('dossier'), []);
});

test('a page that was not left after all leaves nothing behind, of several saves neither', async () => {
  const server = new Server();
  const post = (changes: readonly Change[]): Promise<Outcome[]> => Promise.resolve(server.take(changes));
  const store = new MemoryStore();
  const queue = queueOf(store);
  queue.leave();
  await queue.add('title', typed('Le Canal'), 0);
  await senderOf(queue, post, new Recorder()).flush();
  await queue.add('title', typed('Le Canal, rive droite'), 1);
  await senderOf(queue, post, new Recorder()).flush();
  assert.equal((await store.list('dossier')).length, 2);
  const next = queueOf(store, 'next');
  await next.load(() => Promise.resolve(true));
  const events = new Recorder();
  await senderOf(next, post, events).flush();
  assert.deepEqual(events.outcomes.map((came) => [came.state, came.version]), [['saved', 1], ['saved', 2]]);
  await queue.stay();
  assert.deepEqual(await store.list('dossier'), []);
  assert.deepEqual(server.answers.get('title'), { version: 2, text: 'Le Canal, rive droite' });
});

test('what another window still writes is left to it', async () => {
  const store = new MemoryStore();
  await queueOf(store, 'open').add('title', typed('theirs'), 0);
  const queue = queueOf(store, 'new');
  await queue.load(() => Promise.resolve(false));
  assert.equal(queue.size, 0);
});

test('what a window kept that still looked open is taken up once it is closed', async () => {
  const store = new MemoryStore();
  const left = queueOf(store, 'left');
  await left.add('title', typed('Le Canal'), 0);
  const queue = queueOf(store, 'next');
  const early = await queue.load(() => Promise.resolve(false));
  assert.deepEqual(early.others, ['left']);
  assert.equal(queue.size, 0);
  const late = await queue.load((owner) => Promise.resolve(owner === 'left'));
  assert.deepEqual(late.taken.map((change) => change.inputs), [typed('Le Canal')]);
  assert.deepEqual(late.others, []);
  assert.equal((await queue.load(() => Promise.resolve(true))).taken.length, 0);
  const server = new Server();
  await senderOf(queue, (changes) => Promise.resolve(server.take(changes)), new Recorder()).flush();
  assert.equal(server.answers.get('title')?.text, 'Le Canal');
});

test('one’s own words in a conflict stay in the browser, the newest of them, until one has chosen', async () => {
  const server = new Server();
  server.answers.set('title', { version: 4, text: 'theirs' });
  const store = new MemoryStore();
  const queue = queueOf(store);
  const events = new Recorder();
  const sender = senderOf(queue, (changes) => Promise.resolve(server.take(changes)), events);
  await queue.add('title', typed('mine'), 3);
  await sender.flush();
  assert.equal(events.outcomes[0]?.state, 'conflict');
  assert.equal(queue.size, 0);
  await queue.hold('title', typed('mine, and more'));
  assert.deepEqual((await store.list('dossier')).map((change) => change.inputs), [typed('mine, and more')]);
  await queue.add('title', typed('mine, and more'), 4);
  await sender.flush();
  assert.equal(server.answers.get('title')?.text, 'mine, and more');
  assert.deepEqual(await store.list('dossier'), []);
});

test('taking the other’s answer leaves nothing of one’s own behind', async () => {
  const server = new Server();
  server.answers.set('title', { version: 4, text: 'theirs' });
  const store = new MemoryStore();
  const queue = queueOf(store);
  await queue.add('title', typed('mine'), 3);
  await senderOf(queue, (changes) => Promise.resolve(server.take(changes)), new Recorder()).flush();
  await queue.drop('title');
  assert.deepEqual(await store.list('dossier'), []);
});

for (const [status, stop] of [[401, 'signed-out'], [403, 'not-permitted'], [409, 'closed'], [400, 'failed']] as const) {
  test(`after ${status} nothing more is sent, and nothing is dropped`, async () => {
    const queue = queueOf(new MemoryStore());
    const events = new Recorder();
    await queue.add('title', typed('kept'), 0);
    await senderOf(queue, () => Promise.reject(new Refusal(status)), events).flush();
    assert.equal(events.stop, stop);
    assert.equal(queue.size, 1);
  });
}

test('what is too large at once is sent in smaller parts', async () => {
  const server = new Server();
  const queue = queueOf(new MemoryStore());
  for (let field = 0; field < 9; field++) {
    await queue.add(`f${field}`, typed('long', `f${field}`), 0);
  }
  const post = (changes: readonly Change[]): Promise<Outcome[]> =>
    changes.length > 2 ? Promise.reject(new Refusal(413)) : Promise.resolve(server.take(changes));
  await senderOf(queue, post, new Recorder()).flush();
  assert.equal(server.kept, 9);
});

test('pauses grow to a minute', () => {
  assert.deepEqual([1, 2, 3, 7, 50].map(pauseAfter), [1_000, 2_000, 4_000, 60_000, 60_000]);
});

test('leaving is at risk only where something unsent is not kept', async () => {
  class Full extends MemoryStore {
    override readonly lasting = true;
    override put(): Promise<void> {
      return Promise.reject(new Error('full'));
    }
  }
  class Lasting extends MemoryStore {
    override readonly lasting = true;
  }
  const full = queueOf(new Full());
  const lasting = queueOf(new Lasting());
  assert.equal(lasting.isAtRisk, false);
  for (const queue of [full, lasting]) {
    await queue.add('title', typed('x'), 0);
  }
  assert.equal(full.isAtRisk, true);
  assert.equal(lasting.isAtRisk, false);
});

test('the smaller storage keeps changes one by one', async () => {
  const entries = new Map<string, string>();
  const storage = {
    get length() {
      return entries.size;
    },
    key: (index: number) => [...entries.keys()][index] ?? null,
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, value: string) => void entries.set(name, value),
    removeItem: (name: string) => void entries.delete(name),
    clear: () => entries.clear(),
  };
  storage.setItem('of-others', 'kept');
  const store = new LocalStore(storage);
  await queueOf(store).add('title', typed('x'), 0);
  const [change] = await store.list('dossier');
  assert.deepEqual(change?.inputs, typed('x'));
  assert.deepEqual(await store.list('another'), []);
  await store.remove(change!.key);
  assert.deepEqual([...entries.keys()], ['of-others']);
});

/** A small generator, so that a failure can be seen again by its seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

test('whatever is lost on the way and whenever the page is loaded again, the last words arrive, each saved once', async () => {
  for (let seed = 1; seed <= 200; seed++) {
    const random = randomOf(seed);
    const server = new Server();
    const store = new MemoryStore();
    const events = new Recorder();
    const post = (changes: readonly Change[]): Promise<Outcome[]> => {
      const fate = random();
      if (fate < 0.3) {
        return Promise.reject(new TypeError('lost on the way'));
      }
      const outcomes = server.take(changes);
      return fate < 0.6 ? Promise.reject(new TypeError('answer lost')) : Promise.resolve(outcomes);
    };
    let queue = queueOf(store, 'window');
    let sender = senderOf(queue, post, events);
    const last = new Map<string, string>();
    // A page knows the versions that it was shown, and those that it was told since.
    const shown = new Map<string, number>();
    const versionOf = (path: string): number =>
      Math.max(shown.get(path) ?? 0, ...events.outcomes.filter((came) => came.path === path).map((came) => came.version));
    for (let step = 0; step < 30; step++) {
      const path = random() < 0.5 ? 'title' : 'summary';
      const text = `${step}`;
      await queue.add(path, typed(text, path), versionOf(path));
      last.set(path, text);
      if (random() < 0.5) {
        await sender.flush();
      }
      if (random() < 0.2) {
        queue = queueOf(store, `window-${step}`);
        await queue.load(() => Promise.resolve(true));
        server.answers.forEach((answer, of) => shown.set(of, answer.version));
        sender = senderOf(queue, post, events);
      }
    }
    for (let tries = 0; queue.size > 0 && tries < 200; tries++) {
      await sender.flush();
    }
    for (const [path, text] of last) {
      assert.equal(server.answers.get(path)?.text, text, `seed ${seed}, ${path}`);
    }
    assert.ok(events.outcomes.every((came) => came.state === 'saved'), `seed ${seed}: a conflict with oneself`);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Answer, type Journey, memoryKey, sendFile } from '../src/resumable.ts';

const ENDPOINT = '/envois/0123456789abcdef';
const FILE_SIZE = 20 * 1024 * 1024;

/** A server that keeps what it is sent, and does with each request what the test says beforehand. */
class Server {
  received = 0;
  requests: string[] = [];
  announced = 0;

  constructor(private readonly trouble: (method: string, count: number) => 'cut' | 'half' | number | undefined = () => undefined) {}

  send: Journey['send'] = async (method, address, headers, body) => {
    this.requests.push(method);
    const trouble = this.trouble(method, this.requests.length);
    if (trouble === 'half' && body) {
      this.received += Math.floor(body.size / 2);
    }
    if (trouble === 'cut' || trouble === 'half') {
      throw new TypeError('network');
    }
    if (typeof trouble === 'number') {
      return this.answer(trouble, {}, { errors: [{ value: 'too-many' }] });
    }
    if (method === 'POST') {
      this.announced++;
      return this.answer(201, { Location: `${address}/fedcba9876543210` });
    }
    if (method === 'HEAD') {
      return this.answer(200, { 'Upload-Offset': String(this.received) });
    }
    assert.equal(headers['Upload-Offset'], String(this.received));
    this.received += body?.size ?? 0;
    return this.answer(204, { 'Upload-Offset': String(this.received) });
  };

  private answer(status: number, headers: Record<string, string>, body: unknown = {}): Answer {
    return { status, header: (name) => headers[name] ?? null, body: async () => body };
  }
}

function file(): File {
  return new File([new Uint8Array(FILE_SIZE)], 'été.pdf', { lastModified: 1 });
}

function journey(server: Server, memory = new Map<string, string>()): Journey {
  return {
    send: server.send,
    memory: {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => void memory.set(key, value),
      removeItem: (key) => void memory.delete(key),
    },
    pause: async () => {},
    onProgress: () => {},
    onCut: () => {},
    isStopped: () => false,
  };
}

test('a file is announced once and sent in pieces', async () => {
  const server = new Server();
  const outcome = await sendFile(ENDPOINT, 'statuts', file(), journey(server));
  assert.deepEqual(outcome, { kind: 'sent', address: `${ENDPOINT}/fedcba9876543210` });
  assert.deepEqual(server.requests, ['POST', 'PATCH', 'PATCH', 'PATCH']);
  assert.equal(server.received, FILE_SIZE);
});

test('after a cut sending goes on from where the server has the file', async () => {
  const server = new Server((_, count) => (count === 3 ? 'half' : count === 4 ? 'cut' : undefined));
  const outcome = await sendFile(ENDPOINT, 'statuts', file(), journey(server));
  assert.equal(outcome.kind, 'sent');
  assert.equal(server.received, FILE_SIZE);
  assert.equal(server.announced, 1);
});

test('a page opened again goes on with the same file', async () => {
  const memory = new Map<string, string>();
  memory.set(memoryKey(ENDPOINT, 'statuts', file()), `${ENDPOINT}/fedcba9876543210`);
  const server = new Server();
  server.received = FILE_SIZE - 10;
  const outcome = await sendFile(ENDPOINT, 'statuts', file(), journey(server, memory));
  assert.equal(outcome.kind, 'sent');
  assert.deepEqual(server.requests, ['HEAD', 'PATCH']);
  assert.equal(memory.size, 0);
});

test('what the server has forgotten is announced anew', async () => {
  const memory = new Map<string, string>();
  memory.set(memoryKey(ENDPOINT, 'statuts', file()), `${ENDPOINT}/fedcba9876543210`);
  const server = new Server((method, count) => (method === 'HEAD' && count === 1 ? 404 : undefined));
  assert.equal((await sendFile(ENDPOINT, 'statuts', file(), journey(server, memory))).kind, 'sent');
  assert.equal(server.announced, 1);
});

test('a refusal tells why, and is not tried again', async () => {
  const server = new Server(() => 422);
  assert.deepEqual(await sendFile(ENDPOINT, 'statuts', file(), journey(server)), { kind: 'refused', fault: 'too-many' });
  assert.equal(server.requests.length, 1);
});

test('whoever is signed out is told so', async () => {
  assert.deepEqual(await sendFile(ENDPOINT, 'statuts', file(), journey(new Server(() => 403))), { kind: 'signed-out' });
});

test('a network that never comes back is given up in the end', async () => {
  assert.deepEqual(await sendFile(ENDPOINT, 'statuts', file(), journey(new Server(() => 'cut'))), { kind: 'failed' });
});

// Sends one file by the protocol tus 1.0: announced once, sent in pieces, gone on with from where the server has it.

export type Answer = { status: number; header: (name: string) => string | null; body: () => Promise<unknown> };
export type Send = (method: string, address: string, headers: Record<string, string>, body?: Blob) => Promise<Answer>;

export type Outcome =
  | { kind: 'sent'; address: string }
  | { kind: 'refused'; fault: string }
  | { kind: 'signed-out' }
  | { kind: 'failed' }
  | { kind: 'stopped' };

export type Journey = {
  send: Send;
  /** Where the announcement is remembered, so that a page opened again goes on. */
  memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  pause: (milliseconds: number) => Promise<void>;
  onProgress: (offset: number) => void;
  onCut: () => void;
  isStopped: () => boolean;
};

const PIECE = 8 * 1024 * 1024;
const LONGEST_PAUSE = 30_000;
const MOST_CUTS = 60;

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** The same file of the same answer, as far as the browser can tell. */
export function memoryKey(endpoint: string, path: string, file: File): string {
  return ['upload', endpoint, path, file.name, file.size, file.lastModified].join('|');
}

async function announce(endpoint: string, path: string, file: File, send: Send): Promise<Outcome> {
  const answer = await send('POST', endpoint, {
    'Upload-Length': String(file.size),
    'Upload-Metadata': `filename ${base64(file.name)},path ${base64(path)}`,
  });
  if (answer.status === 201) {
    return { kind: 'sent', address: answer.header('Location') ?? '' };
  }
  if (answer.status === 422) {
    const problem = (await answer.body()) as { errors?: { value?: string }[] };
    return { kind: 'refused', fault: problem.errors?.[0]?.value ?? 'other-content' };
  }
  return signedOut(answer.status) ? { kind: 'signed-out' } : { kind: 'failed' };
}

function signedOut(status: number): boolean {
  return status === 401 || status === 403;
}

async function offsetOf(address: string, send: Send): Promise<number | undefined> {
  const answer = await send('HEAD', address, {});
  const offset = Number(answer.header('Upload-Offset') ?? NaN);
  return answer.status === 200 && Number.isSafeInteger(offset) ? offset : undefined;
}

/** Never throws: what breaks is tried again, less and less often, until it is given up. */
export async function sendFile(endpoint: string, path: string, file: File, journey: Journey): Promise<Outcome> {
  const key = memoryKey(endpoint, path, file);
  let address = journey.memory.getItem(key) ?? '';
  let offset: number | undefined;
  for (let cuts = 0; cuts < MOST_CUTS; ) {
    if (journey.isStopped()) {
      return { kind: 'stopped' };
    }
    try {
      if (address === '') {
        const announced = await announce(endpoint, path, file, journey.send);
        if (announced.kind !== 'sent') {
          return announced;
        }
        address = announced.address;
        offset = 0;
        journey.memory.setItem(key, address);
      }
      offset ??= await offsetOf(address, journey.send);
      if (offset === undefined || offset > file.size) {
        // The server does not have it any more.
        journey.memory.removeItem(key);
        address = '';
        offset = undefined;
        cuts++;
        continue;
      }
      journey.onProgress(offset);
      if (offset === file.size) {
        journey.memory.removeItem(key);
        return { kind: 'sent', address };
      }
      const answer = await journey.send(
        'PATCH',
        address,
        { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
        file.slice(offset, offset + PIECE),
      );
      if (signedOut(answer.status)) {
        return { kind: 'signed-out' };
      }
      if (answer.status === 204) {
        offset = Number(answer.header('Upload-Offset'));
        cuts = 0;
      } else {
        offset = undefined;
        cuts++;
        await journey.pause(Math.min(LONGEST_PAUSE, 500 * 2 ** cuts));
      }
    } catch {
      journey.onCut();
      offset = undefined;
      cuts++;
      await journey.pause(Math.min(LONGEST_PAUSE, 500 * 2 ** cuts));
    }
  }
  return { kind: 'failed' };
}

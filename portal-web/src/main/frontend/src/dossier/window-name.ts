// Windows of one browser share what is kept: each has a name, and holds a lock on it as long as it is open.

const LOCK = 'nl-window:';

export function drawKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function holdName(name: string): void {
  // Never given back: the browser does as the window closes.
  void navigator.locks?.request(LOCK + name, () => new Promise(() => undefined));
}

/** Without locks, as over plain HTTP, others are taken to be gone: what both send is saved once all the same. */
export async function isGone(name: string): Promise<boolean> {
  return navigator.locks === undefined || (await navigator.locks.request(LOCK + name, { ifAvailable: true }, (lock) => lock !== null));
}

/** Does something once the window of that name is closed, which one being left is a little later than one thinks. */
export async function onceGone(name: string, act: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK + name, act);
}

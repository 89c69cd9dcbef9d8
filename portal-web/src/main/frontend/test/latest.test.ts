import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Latest } from '../src/latest.ts';

test('the answer of a question that was overtaken is dropped', async () => {
  const latest = new Latest();
  let finishFirst = (_: string): void => undefined;
  const first = latest.run(() => new Promise<string>((resolve) => (finishFirst = resolve)));
  const second = latest.run(() => Promise.resolve('second'));
  finishFirst('first');
  assert.equal(await first, undefined);
  assert.equal(await second, 'second');
});

test('an abandoned task may fail without a word, a wanted one may not', async () => {
  const latest = new Latest();
  const abandoned = latest.run((signal) => new Promise<string>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')))));
  latest.cancel();
  assert.equal(await abandoned, undefined);
  await assert.rejects(latest.run(() => Promise.reject(new Error('offline'))), /offline/);
});

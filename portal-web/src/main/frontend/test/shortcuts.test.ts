import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandOf, type Key } from '../src/reading/shortcuts.ts';

const press = (key: string, held: Partial<Key> = {}): Key => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...held });

test('digits choose levels and zero leaves a criterion out', () => {
  assert.deepEqual(commandOf(press('1'), false), { do: 'level', index: 0 });
  assert.deepEqual(commandOf(press('9'), false), { do: 'level', index: 8 });
  assert.deepEqual(commandOf(press('0'), false), { do: 'not-applicable' });
});

test('letters move whether or not capitals are locked', () => {
  assert.deepEqual(commandOf(press('j'), false), { do: 'criterion', by: 1 });
  assert.deepEqual(commandOf(press('K'), false), { do: 'criterion', by: -1 });
});

test('what is typed is typed, and only Escape leaves', () => {
  assert.equal(commandOf(press('j'), true), undefined);
  assert.equal(commandOf(press('1'), true), undefined);
  assert.deepEqual(commandOf(press('Escape'), true), { do: 'leave' });
});

test('keys of the browser and of screen readers stay theirs', () => {
  for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
    assert.equal(commandOf(press('1', held), false), undefined);
  }
  assert.equal(commandOf(press('h'), false), undefined);
});

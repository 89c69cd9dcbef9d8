import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apply, isDark, read } from '../src/scheme/choice.ts';

const page = () => ({ dataset: {} }) as unknown as HTMLElement;

test('what no choice is follows the system', () => {
  assert.equal(read('dark'), 'dark');
  assert.equal(read('light'), 'light');
  assert.equal(read('purple'), 'system');
  assert.equal(read(null), 'system');
});

test('a choice is named as the design system names it', () => {
  const root = page();
  apply('dark', root);
  assert.deepEqual({ ...root.dataset }, { frScheme: 'dark', frTheme: 'dark' });
  assert.equal(isDark(root), true);
  apply('light', root);
  assert.equal(isDark(root), false);
});

test('going back to the system leaves no theme behind', () => {
  const root = page();
  apply('dark', root);
  apply('system', root);
  assert.deepEqual({ ...root.dataset }, { frScheme: 'system' });
});

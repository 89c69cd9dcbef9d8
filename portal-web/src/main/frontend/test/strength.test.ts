import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strengthOf } from '../src/strength.ts';

test('a short passphrase is too weak whatever its signs', () => {
  assert.equal(strengthOf('X7$kq!9z'), 0);
});

test('repeats and runs of the keyboard add little', () => {
  assert.equal(strengthOf('aaaaaaaaaaaaaaaa'), 0);
  assert.equal(strengthOf('azertyuiopqsdfghjklm'), 0);
  assert.equal(strengthOf('123456789012345'), 0);
});

test('a few unrelated words are strong', () => {
  assert.ok(strengthOf('girafe tambour nuage cerise') >= 3);
});

test('what others know of a person counts for nothing', () => {
  const own = ['Marguerite', 'Delacourtine', 'marguerite.delacourtine@example.fr'];
  assert.ok(strengthOf('margueritedelacourtine') > strengthOf('margueritedelacourtine', own));
  assert.equal(strengthOf('margueritedelacourtine', own), 0);
});

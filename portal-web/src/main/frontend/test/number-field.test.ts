import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitsOf, readLines } from '../src/dossier/number-field.ts';

test('a number is the same however its digits are parted', () => {
  for (const typed of ['73282932000074', '732 829 320 00074', ' 732.829.320-00074', '732\u00a0829\u202f320 00074']) {
    assert.equal(digitsOf(typed), '73282932000074');
  }
});

test('an answer that is not understood says nothing', () => {
  assert.deepEqual(readLines({ lines: ['Les Amis du lieu', 3, 'Association'] }), ['Les Amis du lieu', 'Association']);
  for (const answer of [null, undefined, [], {}, { lines: 'text' }]) {
    assert.deepEqual(readLines(answer), []);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lengthOf } from '../src/dossier/length.ts';

for (const [typed, length] of [['', 0], ['  a\r\nb ', 3], ['𝒞’est', 5], ['e\u0301te\u0301', 3]] as const) {
  test(`${JSON.stringify(typed)} has ${length} characters`, () => assert.equal(lengthOf(typed), length));
}

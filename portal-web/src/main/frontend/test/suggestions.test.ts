import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSuggestions } from '../src/suggestions.ts';

test('an answer that is not understood suggests nothing', () => {
  for (const answer of [null, {}, { results: 'x' }, { results: [{ label: 1 }] }]) {
    assert.deepEqual(readSuggestions(answer), []);
  }
});

test('a suggestion without coordinates has no point', () => {
  const [first] = readSuggestions({ results: [{ kind: 'place', code: 'a', label: 'L', detail: null, url: '/lieux/a', latitude: null, longitude: null }] });
  assert.deepEqual(first, { kind: 'place', code: 'a', label: 'L', detail: '', url: '/lieux/a', point: undefined });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toggled } from '../src/filters.ts';

test('a choice that is not there is added beside the others of its filter', () => {
  const question = toggled(new URLSearchParams('q=lille&label=fabrique-de-territoire'), 'label', 'france-services');
  assert.equal(question.toString(), 'q=lille&label=fabrique-de-territoire&label=france-services');
});

test('a choice that is there is taken away, and the others of its filter stay', () => {
  const question = toggled(new URLSearchParams('open=now&open=unknown&q=lille'), 'open', 'now');
  assert.deepEqual(question.getAll('open'), ['unknown']);
  assert.equal(question.get('q'), 'lille');
});

test('the question itself is left as it is', () => {
  const question = new URLSearchParams('open=now');
  toggled(question, 'open', 'now');
  assert.equal(question.toString(), 'open=now');
});

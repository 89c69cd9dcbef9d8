import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankOfDrop } from '../src/ranking/drag.ts';
import { onState } from '../src/ranking/follow.ts';

test('a row takes the rank of the one that it is dropped on', () => {
  assert.equal(rankOfDrop(5, 2), 2);
  assert.equal(rankOfDrop(1, 4), 4);
  assert.equal(rankOfDrop(3, 3), undefined);
});

test('a page that only shows is shown anew when the session goes on', () => {
  assert.equal(onState('OPEN-4', 'OPEN-5', 'reload', false), 'reload');
  assert.equal(onState('OPEN-4', 'OPEN-4', 'reload', false), 'nothing');
});

test('whoever writes or leads is told, and loses nothing', () => {
  assert.equal(onState('OPEN-4', 'CLOSED-4', 'reload', true), 'tell');
  assert.equal(onState('OPEN-4', 'OPEN-9', 'tell', false), 'tell');
});

test('a state that cannot be had changes nothing', () => {
  assert.equal(onState('OPEN-4', '', 'reload', false), 'nothing');
});

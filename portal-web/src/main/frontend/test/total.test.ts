import assert from 'node:assert/strict';
import { test } from 'node:test';
import { totalOf } from '../src/reading/total.ts';

test('the highest level everywhere is a hundred', () => {
  assert.equal(totalOf([{ weight: 30, most: 5, points: 5 }, { weight: 70, most: 3, points: 3 }]), 100);
});

test('each criterion counts by its weight', () => {
  // 30 × 3/5 + 50 × 2/4 + 20 × 1/3
  assert.equal(totalOf([{ weight: 30, most: 5, points: 3 }, { weight: 50, most: 4, points: 2 }, { weight: 20, most: 3, points: 1 }]), 49.67);
});

test('what is not applicable is in neither sum', () => {
  assert.equal(totalOf([{ weight: 30, most: 5, points: 3 }, { weight: 70, most: 5, points: undefined }]), 60);
});

test('nothing scored is no total rather than zero', () => {
  assert.equal(totalOf([{ weight: 1, most: 5, points: undefined }]), undefined);
  assert.equal(totalOf([{ weight: 1, most: 5, points: 0 }]), 0);
});

test('halves of a hundredth go up, as on the server', () => {
  // 100 × 1/8 / 100 of the weight: 0.125
  assert.equal(totalOf([{ weight: 1, most: 8, points: 1 }, { weight: 99, most: 8, points: 0 }]), 0.13);
});

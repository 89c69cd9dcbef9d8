import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOffers } from '../src/dossier/address-offers.ts';
import { readDegrees, writeDegrees } from '../src/dossier/degrees.ts';

test('degrees are read with a comma or a point', () => {
  assert.deepEqual(readDegrees(' 48,8566 ', '2.3522'), { latitude: 48.8566, longitude: 2.3522 });
  assert.deepEqual(readDegrees('-20.9', '-0'), { latitude: -20.9, longitude: -0 });
});

test('what is not two numbers of degrees is no point', () => {
  for (const [latitude, longitude] of [['', ''], ['48', ''], ['', '2'], ['x', '2'], ['91', '2'], ['48', '181']]) {
    assert.equal(readDegrees(latitude!, longitude!), undefined);
  }
});

test('degrees are written with six decimals at most', () => {
  assert.equal(writeDegrees(48.85661400001), '48.856614');
  assert.equal(writeDegrees(-2), '-2');
});

test('offers that are not understood are left out', () => {
  assert.deepEqual(readOffers({ results: [{ label: 'a', inputs: { '.label': 'a' } }, { label: 1, inputs: {} }, { label: 'b', inputs: null }, null] }), [
    { label: 'a', inputs: { '.label': 'a' } },
  ]);
  assert.deepEqual(readOffers(null), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCents, writeCents, writeTenths } from '../src/dossier/amount.ts';

for (const [typed, language, cents] of [
  ['', 'fr', 0],
  ['  ', 'fr', 0],
  ['12 500', 'fr', 1_250_000],
  ['12\u202f500,5', 'fr', 1_250_050],
  ['12.500,50', 'fr', 1_250_050],
  ['12,500.50', 'fr', 1_250_050],
  ['12,500', 'en', 1_250_000],
  ['12,500', 'fr', 1_250],
  ['0,500', 'en', 50],
  ['1 000 €', 'fr', 100_000],
  ['300 euros', 'fr', 30_000],
  ['\u221212', 'fr', -1_200],
  ['+3', 'fr', 300],
  [',5', 'fr', 50],
  ['1.234.567', 'fr', 123_456_700],
] as const) {
  test(`${JSON.stringify(typed)} in ${language} is ${cents} cents`, () => assert.equal(readCents(typed, language), cents));
}

for (const typed of ['beaucoup', '1,2345', '12,5,5', '1'.repeat(31), '10000000001', '1e3', '12 k€']) {
  test(`${JSON.stringify(typed)} is no amount of cents in French`, () => {
    assert.equal(readCents(typed, 'fr'), undefined);
  });
}

test('amounts are written with their cents where there are some', () => {
  assert.deepEqual([0, 5, 123_450, 100_000_000, -1_250_000].map((cents) => writeCents(cents, 'fr')), [
    '0',
    '0,05',
    '1\u00a0234,50',
    '1\u00a0000\u00a0000',
    '-12\u00a0500',
  ]);
  assert.equal(writeCents(123_450, 'en'), '1,234.50');
});

test('shares are written with a decimal where there is one', () => {
  assert.deepEqual([80, 33.3, 0].map((share) => writeTenths(share, 'fr')), ['80', '33,3', '0']);
});

test('what is written is read as it was', () => {
  for (const language of ['fr', 'en']) {
    for (let cents = -250_000; cents < 250_000; cents += 777) {
      assert.equal(readCents(writeCents(cents, language), language), cents);
    }
  }
});

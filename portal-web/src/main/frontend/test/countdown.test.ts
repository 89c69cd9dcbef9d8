import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextTick, timeLeft, writeLeft } from '../src/dossier/countdown.ts';

const HOUR = 3_600_000;

test('the time left is the server’s, less what has passed', () => {
  assert.equal(timeLeft('2026-03-31T22:00:00Z', '2026-03-31T21:00:00Z', 60_000), HOUR - 60_000);
  assert.equal(timeLeft('2026-03-31T22:00:00Z', '2026-03-31T21:59:59Z', 60_000), 0);
});

test('days and hours are said first, seconds only in the last hour', () => {
  assert.equal(writeLeft(76 * HOUR, 'fr'), '3\u00a0jours 4\u00a0heures');
  assert.equal(writeLeft(2 * HOUR + 60_000, 'en'), '2 hours 1 minute');
  assert.equal(writeLeft(61_000, 'en'), '1 minute 1 second');
  assert.equal(writeLeft(0, 'en'), '0 seconds');
});

test('the text is written again when it changes', () => {
  assert.equal(nextTick(2 * HOUR + 5_000), 5_000);
  assert.equal(nextTick(61_500), 500);
  assert.equal(nextTick(60_000), 1_000);
});

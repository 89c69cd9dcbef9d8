import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anywhere, around, boxAround, inSuggestedArea, mapQuestion, questionOf, readBox, readPoint, within } from '../src/address.ts';

test('a form sends neither its blanks nor the usual order', () => {
  const question = questionOf([['q', ' fablab '], ['near', ''], ['sort', 'relevance'], ['type', 'coworking'], ['type', 'fablab']]);
  assert.equal(question.toString(), 'q=fablab&type=coworking&type=fablab');
});

test('moving the map replaces the area and starts from the first page', () => {
  const question = within(new URLSearchParams('q=x&bbox=1,2,3,4&cursor=abc'), { west: 2.123456, south: 48, east: 3, north: 49.00001 });
  assert.equal(question.get('bbox'), '2.1235,48,3,49');
  assert.equal(question.has('cursor'), false);
  assert.equal(question.get('q'), 'x');
});

test('a search somewhere else lets every area go and keeps the filters', () => {
  assert.equal(anywhere(new URLSearchParams('type=fablab&bbox=1,2,3,4&departement=35&commune=35238')).toString(), 'type=fablab');
});

test('around a point the nearest come first', () => {
  const question = around(new URLSearchParams('region=53&type=fablab'), 48.11731, -1.67781);
  assert.equal(question.get('near'), '48.1173,-1.6778');
  assert.equal(question.get('sort'), 'distance');
  assert.equal(question.has('region'), false);
});

test('a suggested commune is searched around, with the radius chosen before', () => {
  const question = inSuggestedArea(new URLSearchParams('q=renn&radius=5000&type=fablab'), 'commune', '35238', { latitude: 48.1, longitude: -1.7 });
  assert.deepEqual(Object.fromEntries(question), { type: 'fablab', radius: '5000', near: '48.1000,-1.7000', sort: 'distance' });
});

test('a suggested département is a filter, and a postal code without a point is a text', () => {
  assert.equal(inSuggestedArea(new URLSearchParams('q=ille'), 'departement', '35', undefined).toString(), 'departement=35');
  assert.equal(inSuggestedArea(new URLSearchParams('q=350'), 'postal-code', '35000', undefined).toString(), 'q=35000');
});

test('the tiles of the map know nothing of its own rectangle, nor of the order of the list', () => {
  assert.equal(mapQuestion('q=x&bbox=1,2,3,4&sort=name&lang=en&type=fablab'), 'q=x&type=fablab');
});

test('a rectangle or a point that is none is nothing', () => {
  assert.deepEqual(readBox('1,2,3,4'), { west: 1, south: 2, east: 3, north: 4 });
  for (const text of [null, '', '1,2,3', '1,2,3,x']) {
    assert.equal(readBox(text), undefined);
  }
  assert.deepEqual(readPoint('48.1,-1.7'), { latitude: 48.1, longitude: -1.7 });
  for (const text of [null, '', '48', ',', '48,x']) {
    assert.equal(readPoint(text), undefined);
  }
});

test('the rectangle around points holds them all', () => {
  const box = boxAround([{ latitude: 48, longitude: -1 }, { latitude: -21, longitude: 55 }]);
  assert.deepEqual(box, { west: -1, south: -21, east: 55, north: 48 });
  assert.equal(boxAround([]), undefined);
});

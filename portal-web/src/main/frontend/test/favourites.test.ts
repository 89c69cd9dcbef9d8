import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Favourites, type Shelf } from '../src/favourites.ts';

function shelf(content: string | null = null): Shelf & { content: string | null } {
  return {
    content,
    getItem() {
      return this.content;
    },
    setItem(_key: string, value: string) {
      this.content = value;
    },
  };
}

const place = (n: number) => ({ id: `place${String(n).padStart(5, '0')}`, name: `Lieu ${n}`, town: 'Lille', path: `/lieux/place${String(n).padStart(5, '0')}-lieu` });

test('a place is kept once, and told again from what the device keeps', () => {
  const device = shelf();
  new Favourites(device).add(place(1));
  new Favourites(device).add(place(2));
  new Favourites(device).add(place(1));
  assert.deepEqual(new Favourites(device).list(), [place(2), place(1)]);
  assert.equal(new Favourites(device).has(place(2).id), true);
});

test('a place that is removed is gone, and no other', () => {
  const device = shelf();
  const favourites = new Favourites(device);
  [1, 2, 3].forEach((n) => favourites.add(place(n)));
  favourites.remove(place(2).id);
  assert.deepEqual(favourites.list(), [place(1), place(3)]);
});

test('what is no list of places is none', () => {
  for (const content of [null, '', 'nonsense', '{}', '3', '[null, 3, {"id":"x"}]']) {
    assert.deepEqual(new Favourites(shelf(content)).list(), []);
  }
});

test('a link that leads elsewhere is left out', () => {
  const bad = { ...place(1), path: 'javascript:alert(1)' };
  assert.deepEqual(new Favourites(shelf(JSON.stringify([bad, place(2)]))).list(), [place(2)]);
});

test('the oldest gives way where there is no more room', () => {
  const favourites = new Favourites(shelf());
  for (let n = 1; n <= 101; n++) {
    favourites.add(place(n));
  }
  assert.equal(favourites.list().length, 100);
  assert.equal(favourites.has(place(1).id), false);
  assert.equal(favourites.has(place(101).id), true);
});

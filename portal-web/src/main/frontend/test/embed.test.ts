import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heightOf, LOOK, parametersOf, QUESTION } from '../src/embed/attributes.ts';

const attributes = (given: Record<string, string>) => (name: string) => given[name] ?? null;

test('attributes become the parameters of the same names, blank and unknown ones left out', () => {
  const given = { departement: '35,22', q: ' fab lab ', type: '', theme: 'dark', onclick: 'x', height: '300' };
  assert.equal(parametersOf([...QUESTION, ...LOOK], attributes(given)).toString(), 'q=fab+lab&departement=35%2C22&theme=dark');
});

test('what an attribute holds cannot become another parameter', () => {
  const parameters = parametersOf(QUESTION, attributes({ q: 'x&departement=59#y' }));
  assert.deepEqual([...parameters.keys()], ['q']);
  assert.equal(parameters.get('q'), 'x&departement=59#y');
});

test('a height is kept within reason', () => {
  assert.equal(heightOf(null), 600);
  assert.equal(heightOf('haut'), 600);
  assert.equal(heightOf('450'), 450);
  assert.equal(heightOf('450px'), 450);
  assert.equal(heightOf('1'), 200);
  assert.equal(heightOf('99999'), 4000);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInputs, writeInputs, type Control } from '../src/dossier/inputs.ts';

function control(name: string, value: string, type = 'text', checked = false): Control {
  return { name, value, type, checked, disabled: false };
}

test('a field is read as its form would send it', () => {
  const controls = [
    control('base:aims', '3.aa', 'hidden'),
    control('aims', 'meet', 'checkbox', true),
    control('aims', 'make', 'checkbox', false),
    control('aims', 'learn', 'checkbox', true),
    control('aims-other', 'x'),
  ];
  assert.deepEqual(readInputs('aims', controls), { aims: ['meet', 'learn'] });
});

test('parts of an answer belong to it, searches and what is switched off do not', () => {
  const controls = [
    control('address.label', '3 rue du Port'),
    control('address.shown', 'f00', 'hidden'),
    control('address.search', 'ren', 'search'),
    { ...control('address.lat', '48.1', 'hidden'), disabled: true },
  ];
  assert.deepEqual(readInputs('address', controls), { 'address.label': ['3 rue du Port'], 'address.shown': ['f00'] });
});

test('what was read is written back as it was', () => {
  const before = [control('t', 'one\ntwo', 'textarea'), control('t.kind', 'b', 'radio', true), control('t.kind', 'c', 'radio')];
  const inputs = readInputs('t', before);
  const after = [control('t', '', 'textarea'), control('t.kind', 'b', 'radio'), control('t.kind', 'c', 'radio', true)];
  writeInputs('t', after, inputs);
  assert.deepEqual(after, before);
});

test('what an answer does not speak of is emptied, but of others nothing is touched', () => {
  const controls = [control('t', 'old'), control('t.more', 'old'), control('other', 'kept')];
  writeInputs('t', controls, { t: ['new'] });
  assert.deepEqual(controls.map((c) => c.value), ['new', '', 'kept']);
});

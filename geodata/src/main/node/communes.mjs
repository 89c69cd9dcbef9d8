import { check, checkText } from './checks.mjs';

const COMMUNES = '@etalab/decoupage-administratif communes.json';
const EPCI = '@etalab/decoupage-administratif epci.json';
const ARRONDISSEMENTS = '@etalab/decoupage-administratif arrondissements.json';
const DEPARTEMENTS = '@etalab/decoupage-administratif departements.json';
const REGIONS = '@etalab/decoupage-administratif regions.json';
const CODE = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])\d{3}$|^9[78]\d{3}$/;
const KINDS = ['commune-actuelle', 'arrondissement-municipal', 'commune-deleguee', 'commune-associee'];

export const departementOf = (code) => (/^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2));

export const byCode = (a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

function checkRow(row, source) {
  checkText(row, 'code', source);
  checkText(row, 'nom', source);
}

function readCommunes(rows) {
  check(Array.isArray(rows) && rows.length > 30000, COMMUNES, 'an array of more than 30000 rows');
  for (const row of rows) {
    checkRow(row, COMMUNES);
    check(CODE.test(row.code), `${COMMUNES}, ${row.code}`, 'an INSEE code of five characters');
    check(KINDS.includes(row.type), `${COMMUNES}, ${row.code}`, `a type among ${KINDS.join(', ')}, was ${row.type}`);
  }
  const current = rows.filter((row) => row.type === 'commune-actuelle' || row.type === 'arrondissement-municipal');
  for (const row of current) {
    check(row.departement === departementOf(row.code), `${COMMUNES}, ${row.code}`,
      `the département that its code begins with, was ${row.departement}`);
  }
  return current;
}

/** Former code to current one, with the former name where the package knows it. */
function readFormer(rows, currentCodes) {
  const former = new Map();
  const names = new Map();
  for (const row of rows) {
    if (row.type !== 'commune-deleguee' && row.type !== 'commune-associee') {
      continue;
    }
    check(currentCodes.has(row.chefLieu), `${COMMUNES}, ${row.code}`, `a current commune in "chefLieu", was ${row.chefLieu}`);
    names.set(`${row.code} ${row.chefLieu}`, { code: row.code, current: row.chefLieu, name: row.nom });
  }
  for (const row of rows) {
    for (const code of row.anciensCodes ?? []) {
      check(CODE.test(code), `${COMMUNES}, ${row.code}`, `INSEE codes in "anciensCodes", was ${code}`);
      check(!currentCodes.has(code), `${COMMUNES}, ${row.code}`, `no current code in "anciensCodes", was ${code}`);
      former.set(`${code} ${row.code}`, { code, current: row.code, name: '' });
    }
  }
  check(former.size > 1000, COMMUNES, 'more than 1000 codes in the "anciensCodes" of its communes');
  return [...new Map([...former, ...names]).values()]
    .sort((a, b) => byCode(a, b) || (a.current < b.current ? -1 : 1));
}

function readEpci(rows, currentCodes) {
  check(Array.isArray(rows) && rows.length > 1000, EPCI, 'an array of more than 1000 rows');
  const epciOf = new Map();
  for (const row of rows) {
    checkRow(row, EPCI);
    check(/^\d{9}$/.test(row.code), `${EPCI}, ${row.code}`, 'a SIREN of nine digits');
    check(Array.isArray(row.membres) && row.membres.length > 0, `${EPCI}, ${row.code}`, 'a list in "membres"');
    for (const member of row.membres) {
      check(currentCodes.has(member.code), `${EPCI}, ${row.code}`, `members that are current communes, was ${member.code}`);
      epciOf.set(member.code, row.code);
    }
  }
  return { epciOf, epci: rows.map(({ code, nom }) => ({ code, name: nom })).sort(byCode) };
}

/** The arrondissements of départements, with the communes that say to be of them. Some communes overseas are of none. */
function readArrondissements(rows, current) {
  check(Array.isArray(rows) && rows.length > 300, ARRONDISSEMENTS, 'an array of more than 300 rows');
  const communesOf = new Map();
  for (const row of rows) {
    checkRow(row, ARRONDISSEMENTS);
    checkText(row, 'departement', ARRONDISSEMENTS);
    check(row.code.length === row.departement.length + 1 && row.code.startsWith(row.departement),
      `${ARRONDISSEMENTS}, ${row.code}`, 'the code of its département and one more character');
    communesOf.set(row.code, []);
  }
  for (const row of current.filter((commune) => commune.arrondissement)) {
    check(communesOf.has(row.arrondissement), `${COMMUNES}, ${row.code}`,
      `a known arrondissement, was ${row.arrondissement}`);
    communesOf.get(row.arrondissement).push(row.code);
  }
  return rows.map(({ code, nom, departement }) => ({ code, name: nom, departement, communes: communesOf.get(code).sort() }))
    .sort(byCode);
}

function readDepartements(rows, regionCodes) {
  check(Array.isArray(rows) && rows.length >= 101, DEPARTEMENTS, 'an array of at least 101 rows');
  for (const row of rows) {
    checkRow(row, DEPARTEMENTS);
    check(regionCodes.has(row.region), `${DEPARTEMENTS}, ${row.code}`, `a known région, was ${row.region}`);
  }
  return rows.map(({ code, nom, region }) => ({ code, name: nom, region })).sort(byCode);
}

function readRegions(rows) {
  check(Array.isArray(rows) && rows.length >= 18, REGIONS, 'an array of at least 18 rows');
  rows.forEach((row) => checkRow(row, REGIONS));
  return rows.map(({ code, nom }) => ({ code, name: nom })).sort(byCode);
}

/** Everything the official geographic code says, from the five files of the package. */
export function readTerritories(load) {
  const communeRows = load('communes.json');
  const current = readCommunes(communeRows);
  const currentCodes = new Set(current.map((row) => row.code));
  const { epciOf, epci } = readEpci(load('epci.json'), currentCodes);
  const regions = readRegions(load('regions.json'));
  const departements = readDepartements(load('departements.json'), new Set(regions.map((r) => r.code)));
  const known = new Set(departements.map((d) => d.code));
  const communes = current.map((row) => {
    check(known.has(row.departement), `${COMMUNES}, ${row.code}`, `a known département, was ${row.departement}`);
    const parent = row.type === 'arrondissement-municipal' ? row.commune : '';
    check(parent !== undefined, `${COMMUNES}, ${row.code}`, 'the city of a municipal arrondissement in "commune"');
    return {
      code: row.code,
      name: row.nom,
      departement: row.departement,
      epci: epciOf.get(parent || row.code) ?? '',
      population: row.population ?? '',
      postalCodes: [...(row.codesPostaux ?? [])].sort(),
      parent,
    };
  }).sort(byCode);
  const arrondissements = readArrondissements(load('arrondissements.json'), current);
  return { communes, former: readFormer(communeRows, currentCodes), epci, arrondissements, departements, regions };
}

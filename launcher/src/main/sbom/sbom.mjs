// Writes the bill of materials of the whole distribution (CycloneDX 1.6): the libraries of the launcher and of the
// portal, as Maven resolved them; those inside the application server, as its jars name them; the front end's packages
// and those that build it, as the lockfiles pin them. Says nothing of the moment: the same build, the same file.
//
// node sbom.mjs OUTPUT SERVER_FOLDER BOM_OR_LOCKFILE…

import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {readEntries} from './zip.mjs';

const [output, serverFolder, ...sources] = process.argv.slice(2);
const components = new Map();
let root;

function add(component) {
  const known = components.get(component.purl);
  // What is in the distribution by one way is in it, even if by another it is only a tool.
  if (!known || known.scope === 'excluded') {
    components.set(component.purl, component);
  }
}

function addBom(bom) {
  root = bom.metadata.component;
  add({...root, type: 'library'});
  for (const {group, name, version, purl, licenses, hashes} of bom.components) {
    const sha256 = (hashes ?? []).filter((hash) => hash.alg === 'SHA-256');
    add({type: 'library', group, name, version, scope: 'required', hashes: sha256, licenses, purl});
  }
}

function addLockfile(lock) {
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '' || entry.link) {
      continue;
    }
    const whole = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const slash = whole.indexOf('/');
    add({
      type: 'library',
      ...(slash > 0 && {group: whole.slice(0, slash)}),
      name: whole.slice(slash + 1),
      version: entry.version,
      // The front end is bundled from what npm calls needed for development only.
      scope: entry.optional ? 'excluded' : 'required',
      ...(entry.license && {licenses: [{expression: entry.license}]}),
      purl: `pkg:npm/${whole.replace('@', '%40')}@${entry.version}`,
    });
  }
}

/** A jar that holds others holds the names of all of them. */
function addServer(folder) {
  let unnamed = 0;
  for (const file of readdirSync(folder, {recursive: true}).sort()) {
    if (!file.endsWith('.jar')) {
      continue;
    }
    const names = readEntries(readFileSync(join(folder, file)), /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/);
    unnamed += names.length === 0 ? 1 : 0;
    for (const text of names) {
      const value = (key) => new RegExp(`^${key}=(.*?)\\s*$`, 'm').exec(text)?.[1];
      const [group, name, version] = [value('groupId'), value('artifactId'), value('version')];
      add({
        type: 'library',
        group,
        name,
        version,
        scope: 'required',
        purl: `pkg:maven/${group}/${name}@${version}?type=jar`,
        properties: [{name: 'nouveaux-lieux:inside', value: `server/${basename(file)}`}],
      });
    }
  }
  return unnamed;
}

for (const source of sources) {
  const tree = JSON.parse(readFileSync(source, 'utf8'));
  if (tree.bomFormat) {
    addBom(tree);
  } else {
    addLockfile(tree);
  }
}
const unnamed = addServer(serverFolder);
const sorted = [...components.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
const whole = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    component: {type: 'application', group: root.group, name: 'nouveaux-lieux', version: root.version},
    properties: [{name: 'nouveaux-lieux:server-jars-without-name', value: String(unnamed)}],
  },
  components: sorted,
};
writeFileSync(output, JSON.stringify(whole, null, 1) + '\n');

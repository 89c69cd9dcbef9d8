// Builds everything that browsers load into FOLDER/assets, with the manifest that the application reads.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Assets } from './assets.mjs';
import { dayOfVersion } from './built.mjs';
import { emitFonts } from './fonts.mjs';
import { emitScripts } from './scripts.mjs';
import { emitStyles } from './styles.mjs';

const folder = process.argv[2];
if (!folder) {
  throw new Error('expected the folder to build into as first argument');
}
const assets = new Assets(join(folder, 'assets'));
const fontRules = await emitFonts(assets);
await emitStyles(assets, fontRules);
await emitScripts(assets);
assets.emit('icon.svg', readFileSync('icons/icon.svg'));
// What other sites show beside a link to a place.
assets.emit('share.png', readFileSync('icons/share.png'));
assets.writeManifest();
writeFileSync(join(folder, 'assets', 'built.txt'), dayOfVersion());

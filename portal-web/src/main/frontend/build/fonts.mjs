// Marianne, kept to the characters of French and its neighbours: a third of its weight.
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const FOLDER = 'node_modules/@gouvfr/dsfr/dist/fonts';
const WEIGHTS = { regular: 400, medium: 500, bold: 700 };

/** Latin, Latin-1, Latin Extended-A, and the punctuation, arrows and symbols that pages use. */
const RANGES = [[0x20, 0x7e], [0xa0, 0x17f], [0x2010, 0x2027], [0x202f, 0x203a], [0x20ac, 0x20ac], [0x2190, 0x2193], [0x2212, 0x2212]];

const characters = RANGES.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))).join('');

/** @returns the rules that declare the fonts, emitted into assets */
export async function emitFonts(assets) {
  const rules = [];
  for (const [name, weight] of Object.entries(WEIGHTS)) {
    const original = readFileSync(`${FOLDER}/Marianne-${name[0].toUpperCase()}${name.slice(1)}.woff2`);
    const file = assets.emit(`marianne-${name}.woff2`, await subsetFont(original, characters, { targetFormat: 'woff2' }));
    rules.push(`@font-face{font-family:Marianne;src:url("${file}") format("woff2");font-weight:${weight};font-style:normal;font-display:swap}`);
  }
  return rules.join('\n');
}

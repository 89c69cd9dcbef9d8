// Writes files under names that hold a hash of their content, with their compressed forms beside them.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const COMPRESSIBLE = new Set(['.css', '.js', '.svg']);

export class Assets {
  #folder;
  #manifest = {};

  constructor(folder) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** @returns the name under which the content was written */
  emit(entry, content) {
    const bytes = Buffer.from(content);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    const ending = extname(entry);
    const file = `${entry.slice(0, -ending.length)}.${hash}${ending}`;
    writeFileSync(join(this.#folder, file), bytes);
    if (COMPRESSIBLE.has(ending)) {
      writeFileSync(join(this.#folder, `${file}.gz`), gzipSync(bytes, { level: 9 }));
      const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
      writeFileSync(join(this.#folder, `${file}.br`), brotliCompressSync(bytes, { params: quality }));
    }
    this.#manifest[entry] = file;
    return file;
  }

  writeManifest() {
    writeFileSync(join(this.#folder, 'manifest.json'), JSON.stringify(this.#manifest, null, 2));
  }
}

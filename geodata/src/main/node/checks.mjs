/** Stops the build with one readable sentence when a package is not shaped as this build expects. */
export class UnexpectedShape extends Error {}

export function check(condition, source, expectation) {
  if (!condition) {
    throw new UnexpectedShape(`${source}: expected ${expectation}`);
  }
}

export function checkText(row, field, source) {
  check(typeof row[field] === 'string' && row[field] !== '', `${source}, row ${JSON.stringify(row).slice(0, 120)}`,
    `a text in field "${field}"`);
  check(!/[\t\n\r]/.test(row[field]), `${source}, row ${row[field]}`, `no tab or line end in field "${field}"`);
}

// How long a text is, while it is written. Characters are counted as people do, and as the server does.

export function lengthOf(typed: string): number {
  return [...typed.normalize('NFC').replace(/\r\n?/g, '\n').trim()].length;
}

/** @param line says the length below the field: data-longest, data-text-one and data-text-many with {0} in them */
export function showLength(line: HTMLElement, typed: string): void {
  const length = lengthOf(typed);
  line.textContent = (line.dataset[length < 2 ? 'textOne' : 'textMany'] ?? '').replace('{0}', new Intl.NumberFormat(document.documentElement.lang).format(length));
  line.classList.toggle('nl-field__length--over', length > Number(line.dataset['longest'] ?? Infinity));
}

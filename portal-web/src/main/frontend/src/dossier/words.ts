// What autosave says, as the server wrote it into the page: data-text-saved="enregistré à {0}".

export type Words = (name: string, ...values: string[]) => string;

export function readWords(holder: HTMLElement): Words {
  return (name, ...values) => values.reduce((text, value, index) => text.replace(`{${index}}`, () => value), holder.dataset[`text${name}`] ?? '');
}

/** As {@code 14:32:05}. */
export function writeTime(instant: string, language: string): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(new Date(instant));
}

// Amounts as people type them, in cents. Read and written exactly as the server does (TypedNumber), so that what is added
// up here is what it adds up.

const NOISE = /[ \t\n\v\f\r\u00a0\u202f\u2009'’]|€|(?:euros?|eur)$/giu;
const LONGEST = 30;
const MOST_CENTS = 1_000_000_000_000;

/** The digits before and after the mark of decimals; undefined for what is no number. */
function parts(text: string, language: string): [string, string] | undefined {
  if (/^-?\d+$/.test(text)) {
    return [text, ''];
  }
  const marked = /^(-?\d*)([.,])(\d+)$/.exec(text);
  if (marked) {
    const [, whole = '', mark, rest = ''] = marked;
    const thousands = language === 'en' && mark === ',' && rest.length === 3 && /^-?[1-9]\d{0,2}$/.test(whole);
    return thousands ? [whole + rest, ''] : [whole, rest];
  }
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) {
    const [whole = '', rest = ''] = text.replaceAll(',', '').split('.');
    return [whole, rest];
  }
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) {
    const [whole = '', rest = ''] = text.replaceAll('.', '').split(',');
    return [whole, rest];
  }
  return undefined;
}

/** 0 where nothing is typed; undefined for what is no amount, or one beyond all size. */
export function readCents(typed: string, language: string): number | undefined {
  const stripped = typed.trim();
  if (stripped === '') {
    return 0;
  }
  const text = stripped.replace(NOISE, '').replaceAll('\u2212', '-').replace(/^\+/, '');
  const found = text.length > LONGEST ? undefined : parts(text, language);
  if (!found) {
    return undefined;
  }
  const decimals = found[1].replace(/0+$/, '');
  if (decimals.length > 2) {
    return undefined;
  }
  const negative = found[0].startsWith('-');
  const cents = Number(found[0].replace('-', '') || '0') * 100 + Number(decimals.padEnd(2, '0'));
  return cents > MOST_CENTS ? undefined : negative && cents !== 0 ? -cents : cents;
}

/** As {@code 1 234} or {@code 1 234,50}; in English {@code 1,234.50}. */
export function writeCents(cents: number, language: string): string {
  const whole = Math.trunc(Math.abs(cents) / 100);
  const rest = Math.abs(cents) % 100;
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u00a0');
  const decimals = rest === 0 ? '' : (language === 'en' ? '.' : ',') + String(rest).padStart(2, '0');
  return (cents < 0 ? '-' : '') + grouped + decimals;
}

/** With one decimal where it is not 0: {@code 33,3}. */
export function writeTenths(number: number, language: string): string {
  const tenths = Math.round(number * 10);
  const rest = tenths % 10;
  return `${Math.trunc(tenths / 10)}${rest === 0 ? '' : (language === 'en' ? '.' : ',') + String(rest)}`;
}

// The page's texts, as the server wrote them into it.

export type Texts = (key: string, argument?: string | number) => string;

export function readTexts(page: Document): Texts {
  const texts = JSON.parse(page.getElementById('texts')?.textContent ?? '{}') as Record<string, string>;
  return (key, argument) => (texts[key] ?? key).replace('{0}', String(argument ?? ''));
}

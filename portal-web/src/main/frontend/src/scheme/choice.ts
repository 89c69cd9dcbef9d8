// Light, dark, or as the visitor's system has it: what was chosen is kept on the device, and nothing else is.

export type Choice = 'light' | 'dark' | 'system';

const KEY = 'scheme';

/** Rings on the document when pages turn dark or light. */
export const TURNED = 'nl-turned';

export function read(value: string | null | undefined): Choice {
  return value === 'light' || value === 'dark' ? value : 'system';
}

/** As the design system has it: what was chosen is one attribute, and what follows from it another. */
export function apply(choice: Choice, root: HTMLElement): void {
  root.dataset['frScheme'] = choice;
  if (choice === 'system') {
    delete root.dataset['frTheme'];
  } else {
    root.dataset['frTheme'] = choice;
  }
}

/** Whether a page is shown dark. */
export function isDark(root: HTMLElement = document.documentElement): boolean {
  const theme = root.dataset['frTheme'];
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}

/** Where a browser keeps nothing, every page follows the system. */
export function kept(): Choice {
  try {
    return read(localStorage.getItem(KEY));
  } catch {
    return 'system';
  }
}

export function keep(choice: Choice): void {
  try {
    if (choice === 'system') {
      localStorage.removeItem(KEY);
    } else {
      localStorage.setItem(KEY, choice);
    }
  } catch {
    // The page shown has it all the same.
  }
}

// Keys of the reader's desk. They do nothing until the reader switches them on, and nothing while something is typed.

export type Command =
  | { readonly do: 'level'; readonly index: number }
  | { readonly do: 'not-applicable' | 'why' | 'leave' | 'to-dossier' | 'to-review' | 'next-dossier' | 'previous-dossier' }
  | { readonly do: 'criterion'; readonly by: 1 | -1 };

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** @param typing whether the focus is where letters are written */
export function commandOf(pressed: Key, typing: boolean): Command | undefined {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) {
    return undefined;
  }
  if (typing) {
    return pressed.key === 'Escape' ? { do: 'leave' } : undefined;
  }
  if (/^[1-9]$/.test(pressed.key)) {
    return { do: 'level', index: Number(pressed.key) - 1 };
  }
  switch (pressed.key.toLowerCase()) {
    case '0':
      return { do: 'not-applicable' };
    case 'j':
      return { do: 'criterion', by: 1 };
    case 'k':
      return { do: 'criterion', by: -1 };
    case 'c':
      return { do: 'why' };
    case 'd':
      return { do: 'to-dossier' };
    case 'g':
      return { do: 'to-review' };
    case 's':
      return { do: 'next-dossier' };
    case 'p':
      return { do: 'previous-dossier' };
    default:
      return undefined;
  }
}

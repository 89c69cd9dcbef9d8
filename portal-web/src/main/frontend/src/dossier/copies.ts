// Copies of parts of a form under names of their own.

/** Whether a name is this one, or goes on from it. */
function rename(value: string, from: string, to: string): string {
  return value
    .split(' ')
    .map((word) => {
      const at = word.indexOf(from);
      const after = word.charAt(at + from.length);
      return at >= 0 && (after === '' || after === '.' || after === '-') ? word.slice(0, at) + to + word.slice(at + from.length) : word;
    })
    .join(' ');
}

const NAMING = ['id', 'name', 'for', 'value', 'href', 'aria-describedby', 'aria-labelledby', 'data-path', 'data-field', 'data-item'];

/** Lets everything in a copy go by another name: {@code partners.new} by {@code partners.k3f9}. */
export function renameAll(copy: Element, from: string, to: string): void {
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const attribute of NAMING) {
      const value = element.getAttribute(attribute);
      // What people typed is no name.
      const typed = attribute === 'value' && element instanceof HTMLInputElement && element.type !== 'hidden';
      if (value !== null && !typed) {
        element.setAttribute(attribute, rename(value, from, to));
      }
    }
  }
}

/** Lets a copy hold nothing yet. */
export function emptyAll(copy: Element): void {
  copy.querySelectorAll('input, select, textarea').forEach((input) => {
    if (input instanceof HTMLSelectElement) {
      input.selectedIndex = 0;
    } else if (input instanceof HTMLTextAreaElement || (input instanceof HTMLInputElement && input.type !== 'checkbox' && input.type !== 'radio')) {
      input.value = '';
    } else if (input instanceof HTMLInputElement) {
      input.checked = false;
    }
    input.removeAttribute('aria-invalid');
  });
  copy.querySelectorAll<HTMLElement>('[data-found]').forEach((said) => {
    said.dataset['found'] = '';
    said.replaceChildren();
  });
}

/** What a button of the form asks for: {@code retirer:partners:k3f9}. */
export function readAction(target: EventTarget | null): { button: HTMLButtonElement; kind: string; name: string; part: string } | undefined {
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button || button.name !== 'faire') {
    return undefined;
  }
  const [kind = '', name = '', part = ''] = button.value.split(':');
  return { button, kind, name, part };
}

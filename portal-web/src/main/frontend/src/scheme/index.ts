// First of all scripts, so that no page is seen in another scheme than the one chosen; then the dialog to choose by.
import { apply, keep, kept, read, TURNED } from './choice.ts';

apply(kept(), document.documentElement);

const tell = (): void => {
  document.dispatchEvent(new CustomEvent(TURNED));
};

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);

// Chosen in another window.
addEventListener('storage', () => {
  apply(kept(), document.documentElement);
  tell();
});

function createDialog(): HTMLDialogElement {
  const template = document.getElementById('display-template') as HTMLTemplateElement;
  document.body.append(template.content.cloneNode(true));
  const dialog = document.getElementById('display') as HTMLDialogElement;
  dialog.querySelectorAll<HTMLInputElement>('input').forEach((radio) => {
    radio.checked = radio.value === kept();
    radio.addEventListener('change', () => {
      const choice = read(radio.value);
      keep(choice);
      apply(choice, document.documentElement);
      tell();
    });
  });
  dialog.querySelector('button')?.addEventListener('click', () => dialog.close());
  return dialog;
}

addEventListener('DOMContentLoaded', () => {
  const button = document.getElementById('display-open');
  let dialog: HTMLDialogElement | undefined;
  button?.addEventListener('click', () => {
    dialog ??= createDialog();
    dialog.showModal();
  });
});

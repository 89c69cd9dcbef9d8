// The pages of a session of a committee: rows are dragged, and screens follow each other.
import { useDragging } from './drag.ts';
import { follow } from './follow.ts';

document.querySelectorAll<HTMLElement>('[data-ranking="yes"]').forEach(useDragging);
document.querySelectorAll<HTMLElement>('[data-live]').forEach(follow);

// The dossier that was moved keeps the focus.
if (location.hash.startsWith('#d-')) {
  document.getElementById(location.hash.slice(1))?.focus();
}

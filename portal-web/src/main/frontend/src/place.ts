// The maps of pages that show where something lies, each once the visitor comes near it.
import { loadMaps, whenNearlySeen } from './lazy-map.ts';
import { startActions } from './place-actions.ts';
import { readTexts } from './texts.ts';

document.querySelectorAll<HTMLElement>('#map, [data-place-map]').forEach((holder) => {
  const texts = readTexts(document);
  whenNearlySeen(holder)
    .then(() => loadMaps(holder))
    .then((maps) => {
      holder.replaceChildren();
      maps.createPlaceMap(holder, texts);
    })
    .catch(() => {
      holder.textContent = texts('map.failed');
    });
});

startActions(document);

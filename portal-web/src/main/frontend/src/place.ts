// The page of a place: its map, once the visitor comes near it.
import { loadMaps, whenNearlySeen } from './lazy-map.ts';
import { readTexts } from './texts.ts';

const holder = document.getElementById('map');
if (holder) {
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
}

// The map of the premises listed, once the visitor comes near it. The list says the same.
import { loadMaps, whenNearlySeen } from './lazy-map.ts';
import { readTexts } from './texts.ts';

document.querySelectorAll<HTMLElement>('#map').forEach((holder) => {
  const texts = readTexts(document);
  whenNearlySeen(holder)
    .then(() => loadMaps(holder))
    .then((maps) => {
      holder.replaceChildren();
      maps.createOffersMap(holder, texts, listedOffers());
    })
    .catch(() => {
      holder.textContent = texts('map.failed');
    });
});

function listedOffers(): { latitude: number; longitude: number; name: string; page: string }[] {
  return [...document.querySelectorAll<HTMLElement>('li[data-latitude]')]
    .filter((item) => item.dataset['latitude'])
    .map((item) => ({
      latitude: Number(item.dataset['latitude']),
      longitude: Number(item.dataset['longitude']),
      name: item.querySelector('a')?.textContent ?? '',
      page: item.querySelector('a')?.href ?? '',
    }));
}

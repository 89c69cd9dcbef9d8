// The map of one question, on pages whose list does not follow it: a territory's, and the one that other sites embed.
import { boxAround, boxAroundPoint, readBox, readPoint, type Box } from './address.ts';
import { loadMaps, whenNearlySeen } from './lazy-map.ts';
import type { SearchMap } from './map/index.ts';
import { readTexts } from './texts.ts';

/** What a map may take from the page's style sheet, by the name of its colour. */
const COLOURS = {
  sea: '--nl-map-sea',
  land: '--nl-map-land',
  border: '--nl-map-border',
  town: '--nl-text',
  departement: '--nl-muted',
  halo: '--nl-map-land',
  mark: '--nl-accent',
  onMark: '--nl-on-accent',
  chosen: '--nl-map-chosen',
};

const LINE = '.nl-line[data-latitude]';

async function draw(holder: HTMLElement): Promise<void> {
  const texts = readTexts(document);
  try {
    await whenNearlySeen(holder);
    if (holder.dataset['ownColours'] !== undefined) {
      holder.dataset['palette'] = JSON.stringify(coloursOfPage());
    }
    const maps = await loadMaps(holder);
    holder.replaceChildren();
    const question = holder.dataset['parameters'] ?? '';
    const map = new maps.SearchMap(holder, texts, question, boxOf(holder, question) ?? maps.MAINLAND, {
      pageOf: (id) => pageOf(holder, id),
    });
    link(map);
  } catch {
    holder.textContent = texts('map.failed');
  }
}

function pageOf(holder: HTMLElement, id: string): string {
  const [path, parameters] = (holder.dataset['pages'] ?? '').split('?');
  return `${path}/${id}${parameters ? `?${parameters}` : ''}`;
}

function boxOf(holder: HTMLElement, question: string): Box | undefined {
  const asked = new URLSearchParams(question);
  const box = readBox(asked.get('bbox')) ?? readBox(holder.dataset['box'] || null);
  if (box) {
    return box;
  }
  const point = readPoint(asked.get('near'));
  if (point) {
    return boxAroundPoint(point, Number(asked.get('radius')));
  }
  return asked.has('q') ? boxAround(listed()) : undefined;
}

function* listed(): Iterable<{ latitude: number; longitude: number }> {
  for (const line of document.querySelectorAll<HTMLElement>(LINE)) {
    if (line.dataset['latitude']) {
      yield { latitude: Number(line.dataset['latitude']), longitude: Number(line.dataset['longitude']) };
    }
  }
}

/** The place that one looks at in the list is marked on the map. */
function link(map: SearchMap): void {
  const mark = (event: Event) => {
    const line = (event.target as Element).closest<HTMLElement>(LINE);
    if (line?.dataset['latitude']) {
      map.mark(Number(line.dataset['latitude']), Number(line.dataset['longitude']));
    } else {
      map.unmark();
    }
  };
  document.body.addEventListener('mouseover', mark);
  document.body.addEventListener('focusin', mark);
}

function coloursOfPage(): Record<string, string> {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(Object.entries(COLOURS).map(([name, property]) => [name, style.getPropertyValue(property).trim()]));
}

document.querySelectorAll<HTMLElement>('[data-question-map]').forEach((holder) => void draw(holder));

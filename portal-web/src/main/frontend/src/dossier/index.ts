// The pages on which a dossier is written: each field is saved as it is left, and the time left is shown. Without this,
// the form's buttons save.
import { readTexts } from '../texts.ts';
import { AddressField } from './address-field.ts';
import { fetchOffers } from './address-offers.ts';
import { Autosave } from './autosave.ts';
import { nextTick, timeLeft, writeLeft } from './countdown.ts';
import { equipNumbers } from './number-field.ts';
import { equipPlace } from './place-field.ts';
import { equipTerritory } from './territory-field.ts';

function countDown(page: HTMLElement): void {
  const { countsTo, serverNow } = page.dataset;
  const shown = page.querySelector<HTMLElement>('[data-time-left]');
  if (!countsTo || !serverNow || !shown) {
    return;
  }
  // Time that passes while the machine sleeps counts: of its clock only the difference since loading is used.
  const loaded = Date.now();
  const tick = (): void => {
    const left = timeLeft(countsTo, serverNow, Date.now() - loaded);
    shown.textContent = (shown.dataset['timeLeft'] ?? '').replace('{0}', writeLeft(left, document.documentElement.lang));
    if (left > 0) {
      window.setTimeout(tick, nextTick(left));
    }
  };
  tick();
}

function equipPlaces(form: HTMLFormElement): void {
  const texts = readTexts(document);
  const addresses = [...form.querySelectorAll<HTMLElement>('[data-address-map]')].flatMap((holder) => {
    const element = holder.closest<HTMLElement>('[data-field]');
    const field = element ? new AddressField(element, holder, texts) : undefined;
    field?.start(form);
    return field ? [field] : [];
  });
  form.querySelectorAll<HTMLElement>('[data-look-up="territory"]').forEach((lookUp) => equipTerritory(form, lookUp, texts));
  form.querySelectorAll<HTMLElement>('[data-look-up="place"]').forEach((lookUp) => {
    equipPlace(lookUp, texts, (place) => {
      const blank = addresses.find((address) => address.isBlank);
      if (blank) {
        void fetchOffers(form, { place }).then(([offer]) => offer && blank.isBlank && blank.fill(offer)).catch(() => undefined);
      }
    });
  });
}

const page = document.querySelector<HTMLElement>('[data-dossier]');
if (page) {
  countDown(page);
  const form = document.getElementById('section-form');
  const holder = document.getElementById('autosave');
  if (form instanceof HTMLFormElement) {
    equipPlaces(form);
    equipNumbers(form);
  }
  if (form instanceof HTMLFormElement && holder) {
    void Autosave.start(form, holder, page.dataset['dossier'] ?? '');
  }
}

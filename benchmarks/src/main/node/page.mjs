// How soon a page's largest part is painted on a phone with a slow network, for how long it then heeds nobody, and what
// was fetched for it: one JSON object.
//   node page.mjs ADDRESS CHROMIUM RUNS
import { chromium } from 'playwright-core';

const [address, executablePath, runs] = process.argv.slice(2);

/** Lighthouse's slow 4G, and a processor four times slower than this one. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const SLOWER = 4;
const QUIET_MILLISECONDS = 4000;

const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const measures = [];
for (let run = 0; run < Number(runs); run++) {
  measures.push(await measure());
}
await browser.close();
console.log(JSON.stringify({ visits: measures }));

async function measure() {
  const context = await browser.newContext({ viewport: { width: 390, height: 664 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'fr-FR' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const addresses = new Map();
  const bytes = new Map();
  session.on('Network.requestWillBeSent', (event) => addresses.set(event.requestId, new URL(event.request.url)));
  session.on('Network.loadingFinished', (event) => bytes.set(event.requestId, event.encodedDataLength));
  await page.addInitScript(() => {
    globalThis.largest = { at: 0, what: '' };
    globalThis.tasks = [];
    new PerformanceObserver((list) => {
      globalThis.tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })));
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        globalThis.largest = { at: entry.startTime, what: entry.element?.className || entry.element?.tagName || '' };
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(QUIET_MILLISECONDS);
  const largest = await page.evaluate(() => globalThis.largest);
  const blocking = await page.evaluate(blockingTime);
  const sizes = [...bytes].filter(([id]) => isBeforeTheMap(addresses.get(id))).map(([, size]) => size);
  await context.close();
  return { milliseconds: largest.at, what: largest.what, blocking: blocking.before, blockingOfMap: blocking.after, bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
}

/** What tasks take beyond fifty milliseconds each, from the first paint of something on: before the map's script came, and after. */
function blockingTime() {
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const map = performance.getEntriesByType('resource').find(({ name }) => /\/assets\/map\.[^/]*\.js$/.test(name))?.responseEnd ?? Infinity;
  const sum = (tasks) =>
    tasks.reduce((sum, task) => sum + Math.max(0, Math.min(task.duration, task.startTime + task.duration - first) - 50), 0);
  return {
    before: sum(globalThis.tasks.filter((task) => task.startTime < map)),
    after: sum(globalThis.tasks.filter((task) => task.startTime >= map)),
  };
}

function isBeforeTheMap(address) {
  return address?.protocol.startsWith('http') && !/^\/assets\/map|^\/tiles\//.test(address.pathname);
}

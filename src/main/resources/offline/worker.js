// Keeps the sheets one opened, and the page of what is unsent, so that they open again without a network. Pages are
// kept per account (X-Officer) and go when somebody else's page, or the door with nobody behind it, is seen
// (unsent.js). What was typed is not here: it stands in the browser's database and is never thrown away.
"use strict";

const VERSION = "%VERSION%";
const FILES = `tep-${VERSION}`;
const PAGES = `trang-${VERSION}-`;
const KEPT_FOR = 72 * 3600e3; // docs/security.md names it
const PATIENCE = 10_000;
const QUEUE = "/chua-gui";

const isQueue = (url) => url.pathname === QUEUE;
const isKept = (url) => isQueue(url) || /^\/danh-gia\/[^/]+\/\d{4}$/.test(url.pathname);
const isFile = (url) => /^\/(assets|webjars)\/.*-[0-9a-f]{32}\.[a-z]+$/.test(url.pathname);
const isAway = (answer) => [502, 503, 504].includes(answer.status);
const wait = (time) => new Promise((done) => setTimeout(done, time));

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(start()));

async function start() {
  const names = await caches.keys();
  const old = names.filter((name) => /^(tep|trang)-/.test(name) && name !== FILES && !name.startsWith(PAGES));
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable(); // the worker's own start then costs no time
  await self.clients.claim();
}

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) {
    return;
  }
  if (event.request.mode === "navigate") {
    event.respondWith(page(event, url));
  } else if (isFile(url)) {
    event.respondWith(file(event.request));
  }
});

self.addEventListener("message", (event) => event.data?.keep && event.waitUntil(keep(new URL(event.data.keep))));

// ---- files bear the hash of their content: what is here is right ----

async function file(request) {
  const cache = await caches.open(FILES);
  const kept = await cache.match(request.url);
  if (kept) {
    return kept;
  }
  const answer = await fetch(request);
  if (answer.status === 200) {
    cache.put(request.url, answer.clone());
  }
  return answer;
}

// ---- pages: the server's, and the kept one only where that does not come ----

async function page(event, url) {
  const coming = arrive(event);
  coming.catch(() => {});
  let answer = await Promise.race([coming, wait(PATIENCE)]).catch(() => null);
  if (!answer || isAway(answer)) {
    const kept = await find(url);
    if (kept) {
      return told(kept);
    }
  }
  try {
    answer ??= await coming;
  } catch {
    return (await find(new URL(QUEUE, url))) && !isQueue(url)
      ? Response.redirect(`${QUEUE}?tu=${encodeURIComponent(url.pathname + url.search)}`)
      : Response.error();
  }
  if (isKept(url) && answer.status === 200 && answer.headers.has("X-Officer")) {
    event.waitUntil(store(url, answer.clone()));
  }
  return answer;
}

const arrive = async (event) => (await event.preloadResponse) ?? fetch(event.request);

const time = (answer) => Date.parse(answer.headers.get("Date"));

async function store(url, answer) {
  const own = PAGES + answer.headers.get("X-Officer");
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PAGES) && name !== own).map((name) => caches.delete(name)));
  const cache = await caches.open(own);
  const since = time(answer);
  await cache.put(isQueue(url) ? QUEUE : url.pathname + url.search, answer);
  for (const line of await cache.keys()) { // saved before this page was made: it shows them itself
    if (new URL(line.url).pathname.startsWith(url.pathname + "/chi-tieu/") && time(await cache.match(line)) < since) {
      await cache.delete(line);
    }
  }
}

/** The page as it was kept; of a sheet also one filtered or searched otherwise. */
async function find(url) {
  if (!isKept(url)) {
    return null;
  }
  for (const name of (await caches.keys()).filter((one) => one.startsWith(PAGES))) {
    const cache = await caches.open(name);
    for (const request of await candidates(cache, url)) {
      const answer = await cache.match(request);
      if (answer && Date.now() - time(answer) < KEPT_FOR) {
        return answer;
      }
      await cache.delete(request);
    }
  }
  return null;
}

async function candidates(cache, url) {
  const set = url.searchParams.get("bo");
  const alike = (await cache.keys()).filter((request) => {
    const kept = new URL(request.url);
    return kept.pathname === url.pathname && (isQueue(url) || set === null || kept.searchParams.get("bo") === set);
  });
  const exact = (request) => Number(new URL(request.url).search === url.search);
  return alike.sort((one, other) => exact(other) - exact(one));
}

/** The page says of itself that it is a kept one, and of when. */
async function told(answer) {
  const headers = new Headers(answer.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  const html = await answer.text();
  return new Response(html.replace("<html", `<html data-kept="${answer.headers.get("Date")}"`), {headers});
}

// ---- a page that was loaded before this worker stood behind it ----

async function keep(url) {
  for (const one of [url, new URL(QUEUE, url)]) {
    let answer = await find(one);
    if (!answer) {
      const fresh = await fetch(one, {credentials: "same-origin"}).catch(() => null);
      if (!fresh?.ok || fresh.redirected || !fresh.headers.has("X-Officer")) {
        continue;
      }
      answer = fresh.clone();
      await store(one, fresh);
    }
    await files(await answer.text());
  }
}

async function files(html) {
  const cache = await caches.open(FILES);
  const named = html.match(/\/(?:assets|webjars)\/[^"#\s]+/g);
  for (const path of new Set(named)) {
    if (!(await cache.match(path))) {
      await cache.add(path).catch(() => {});
    }
  }
}

// What is typed and not yet with the server stands in this browser's database, by account, until the server has it or
// its owner throws it away. Every page counts it in the bar and sends what waits; the sheet (offline.js) and the queue
// page (queue.js) build on this.
(() => {
  "use strict";

  const tr = window.tr;
  const account = document.getElementById("lock")?.dataset.account;
  const PAGES = "trang-"; // caches of offline/worker.js

  // ---- pages kept for others are nobody's to see ----

  async function dropPages(but) {
    if (window.caches) {
      const names = (await caches.keys()).filter((name) => name.startsWith(PAGES) && !name.endsWith(`-${but}`));
      await Promise.all(names.map((name) => caches.delete(name)));
    }
  }

  const door = document.getElementById("username");
  if (account || door?.defaultValue === "") { // at the door of a session that merely locked itself the name stands there
    dropPages(account ?? "").catch(() => {});
  }
  if (!account || !window.indexedDB) {
    return;
  }

  // ---- the store ----

  const opened = new Promise((done, failed) => {
    const request = indexedDB.open("chungsuc", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("cells", {keyPath: ["account", "action"]});
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  opened.catch(() => {}); // a browser that keeps nothing: the page itself still holds what is typed

  async function run(mode, work) {
    const database = await opened;
    return new Promise((done, failed) => {
      const transaction = database.transaction("cells", mode);
      const request = work(transaction.objectStore("cells"));
      transaction.oncomplete = () => done(request.result);
      transaction.onerror = transaction.onabort = () => failed(transaction.error);
    });
  }

  const everybodys = () => run("readonly", (store) => store.getAll());
  const mine = async () => (await everybodys()).filter((cell) => cell.account === account).sort((one, other) => one.at - other.at);
  const of = (action) => run("readonly", (store) => store.get([account, action]));

  /** @param cell action, sheet, place, code, name, bar, fields, version, state … */
  async function put(cell) {
    const written = {account, at: Date.now(), ...cell, stamp: crypto.getRandomValues(new Uint32Array(2)).join("-")};
    await run("readwrite", (store) => {
      const found = store.get([account, cell.action]);
      found.onsuccess = () => {
        // kept once more only because it did not get through: it was typed when it was typed
        const before = found.result;
        const again = before && written.state === "waiting" && JSON.stringify(before.fields) === JSON.stringify(written.fields);
        store.put(again ? Object.assign(written, {at: before.at}) : written);
      };
      return found;
    });
    tell();
    return written;
  }

  /** Asked once something has to wait: a browser short of room must not take it away. */
  const keepForGood = () => navigator.storage?.persist?.().catch(() => {});

  /** What is known anew of a cell; of one typed on meanwhile, or gone, nothing is. */
  const change = (cell, news) =>
    whileUnchanged(cell, (store) => store.put({...cell, ...news}));

  const remove = (cell) => whileUnchanged(cell, (store) => store.delete([cell.account, cell.action]));

  async function whileUnchanged(cell, work) {
    await run("readwrite", (store) => {
      const found = store.get([cell.account, cell.action]);
      found.onsuccess = () => found.result?.stamp === cell.stamp && work(store);
      return found;
    });
    tell();
  }

  // ---- the number in the bar; other tabs hear of it ----

  const channel = new BroadcastChannel("chungsuc.unsent");
  channel.onmessage = () => count();
  const tell = () => {
    channel.postMessage(null);
    return count();
  };

  // a save under way is not yet an unsent one
  const isUnsent = (cell) => cell.state !== "sending" || Date.now() - cell.at > 10_000;
  const isWaiting = (cell) => cell.state === "waiting" || (cell.state === "sending" && isUnsent(cell));
  let number = 0;

  async function count() {
    number = (await mine()).filter(isUnsent).length;
    const badge = document.getElementById("unsent");
    badge.hidden = number === 0;
    badge.querySelector(".tag").textContent = number;
    document.dispatchEvent(new CustomEvent("unsent"));
  }

  // ---- sending ----

  const parsed = (html) => new DOMParser().parseFromString(`<table><tbody>${html}</tbody></table>`, "text/html");

  /** What the server said of a cell it did not take, from the line it answered with. */
  function refusal(status, html) {
    const line = parsed(html).querySelector("tr[data-cell]");
    const said = line?.querySelector(".st")?.textContent.trim();
    const keep = line?.querySelector("button.mine");
    if (keep) {
      return {
        state: "clash",
        sentence: said,
        mine: keep.textContent.trim(),
        theirs: line.querySelector("[data-theirs]").textContent.trim(),
        standing: line.querySelector("input[name=ban]").value,
        asksNow: line.dataset.bar,
      };
    }
    const known = {
      404: tr("Máy chủ không còn chỉ tiêu này trong bộ tiêu chí, hoặc phiếu không còn thuộc phạm vi của bạn."),
      403: tr("Vai trò hiện nay của bạn không nhập được ô này."),
    };
    return {state: "refused", sentence: said || known[status] || tr("Máy chủ trả lời mã %s.", status)};
  }

  const isStale = (answer) => answer.status === 403 && answer.headers.get("X-Session") === "stale";

  /** Whether the server was there to answer. */
  async function send(cell) {
    const body = new URLSearchParams({...cell.fields, ban: cell.version, theo: cell.bar, _csrf: chungsuc.csrf()});
    const answer = await fetch(cell.action, {method: "POST", credentials: "same-origin", headers: {"HX-Request": "true"}, body, redirect: "manual"}).catch(() => null);
    if (!answer || [429, 502, 503, 504].includes(answer.status)) {
      return false;
    }
    if (answer.status === 401 || answer.type === "opaqueredirect" || isStale(answer)) {
      document.dispatchEvent(new CustomEvent("lock"));
      return false;
    }
    await (answer.ok ? remove(cell) : change(cell, refusal(answer.status, await answer.text())));
    return true;
  }

  let underWay = false;
  const onPage = new Set(); // actions of cells the sheet itself sends, where its line can tell

  async function flush() {
    if (underWay || navigator.onLine === false) {
      return;
    }
    underWay = true;
    try {
      for (const cell of (await mine()).filter(isWaiting)) {
        if (!onPage.has(cell.action) && !(await send(cell))) {
          break;
        }
      }
    } finally {
      underWay = false;
    }
  }

  const inTurn = () => (navigator.locks ? navigator.locks.request("chungsuc.unsent", {ifAvailable: true}, (lock) => lock && flush()) : flush());
  const start = () => inTurn().catch(() => {});

  window.addEventListener("online", start);
  document.addEventListener("unlock", start);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && start());
  setInterval(() => number > 0 && start(), 30_000);

  // ---- signing out leaves nothing to see, and says what stays ----

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.getAttribute("action") !== "/dang-xuat" || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    await count().catch(() => {});
    if (number === 0 || (await ask())) {
      await dropPages("").catch(() => {});
      form.submit();
    }
  });

  function ask() {
    const dialog = document.createElement("dialog");
    dialog.className = "dlg";
    dialog.setAttribute("aria-labelledby", "unsent-out");
    dialog.innerHTML = '<form method="dialog"><h2 id="unsent-out"></h2><p></p><div class="act"><a class="btn btn-primary" href="/chua-gui"></a> <button class="btn btn-line" value="out"></button> <button class="btn btn-line" value=""></button></div></form>';
    dialog.querySelector("h2").textContent = tr("Còn %s ô chưa gửi.", number);
    dialog.querySelector("p").textContent = tr("Các ô này ở lại trên máy này và được gửi khi bạn đăng nhập lại ở đây.");
    const [see, out, stay] = dialog.querySelectorAll("a, button");
    see.textContent = tr("Xem ô chưa gửi");
    out.textContent = tr("Vẫn đăng xuất");
    stay.textContent = tr("Ở lại");
    document.body.append(dialog);
    dialog.showModal();
    return new Promise((done) =>
      dialog.addEventListener("close", () => {
        dialog.remove();
        done(dialog.returnValue === "out");
      }));
  }

  // ---- a sheet is to open again without a network, and takes figures then ----

  const sheet = document.querySelector("table[data-offline]");

  async function keepPage() {
    const registration = await navigator.serviceWorker.ready;
    registration.active.postMessage({keep: location.href.split("#")[0]});
  }
  if (sheet && navigator.serviceWorker) { // only over https, or on the machine itself
    navigator.serviceWorker.register("/ngoai-tuyen.js").then(keepPage).catch(() => {});
    navigator.serviceWorker.addEventListener("controllerchange", () => keepPage().catch(() => {}));
  }

  const pages = async () => {
    const name = (await caches.keys()).find((one) => one.startsWith(PAGES) && one.endsWith(`-${account}`));
    return name ? caches.open(name) : null;
  };

  /** A line saved after the page was kept: without it the kept page would show the figure before. */
  async function keepLine(action, xhr) {
    const headers = {"Content-Type": "text/html;charset=UTF-8", Date: xhr.getResponseHeader("Date")};
    await (await pages())?.put(action, new Response(xhr.responseText, {headers}));
  }

  document.addEventListener("htmx:afterRequest", ({detail}) => {
    const form = detail.requestConfig?.elt;
    if (sheet && navigator.serviceWorker?.controller && detail.requestConfig?.verb === "post" && detail.xhr.status === 200 && form.matches?.("form.cell")) {
      keepLine(form.getAttribute("action"), detail.xhr).catch(() => {});
    }
  });

  const load = (path) =>
    new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = path;
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });

  let prepared = null;
  async function prepare() {
    for (const path of sheet.dataset.offline.split(" ")) {
      await load(path);
    }
  }
  const prepareOnce = () => (prepared ??= prepare().catch(() => (prepared = null)));

  const enters = sheet?.querySelector("form.cell"); // whoever only reads the sheet needs none of it
  if (enters) {
    document.addEventListener("held", prepareOnce); // where it did not come the first time
  }
  const begin = () => (enters ? prepareOnce() : start());

  window.chungsuc.unsent = {account, keepForGood, pages, mine, everybodys, of, put, change, remove, send, refusal, isUnsent, isWaiting, onPage, start, dropPages, works: () => opened.then(() => true, () => false)};
  Promise.all([count(), begin()])
    .then(() => setTimeout(() => count().then(start).catch(() => {}), 11_000)) // a save this page's opening cut off
    .catch(() => {});
})();

// The sheet without a network: a line that cannot be sent is kept (unsent.js) and judged here (verdict.js), and goes to
// the server when that is back. unsent.js loads it where figures may be entered.
(() => {
  "use strict";

  const tr = window.tr;
  const {unsent, judge} = window.chungsuc;
  const table = document.querySelector("table[data-offline]");
  const keptSince = document.documentElement.dataset.kept;
  const $ = (selector, root = document) => root.querySelector(selector);
  if (!table || !unsent) {
    return;
  }
  unsent.works().then((works) => works && (document.body.dataset.offline = ""));

  // ---- lines saved after the page was kept ----

  async function showLines() {
    const cache = await unsent.pages();
    const saved = [];
    for (const request of (await cache?.keys()) ?? []) {
      const url = new URL(request.url);
      if (url.pathname.startsWith(location.pathname + "/chi-tieu/")) {
        const answer = await cache.match(request);
        saved.push({path: url.pathname + url.search, at: Date.parse(answer.headers.get("Date")), html: await answer.text()});
      }
    }
    for (const {path, html} of saved.sort((one, other) => one.at - other.at)) {
      const line = lineOf(path);
      if (line) {
        htmx.swap(line, html, {swapStyle: "outerHTML"}, {eventInfo: {target: line}});
      }
    }
  }

  // ---- a line as a cell of the queue ----

  const lineOf = (path) => [...table.querySelectorAll("tr[data-read]")].find((line) => line.dataset.read === path);
  const formOf = (action) => {
    const line = lineOf(action);
    return line && $("form.cell", line);
  };
  const isOurs = (form) => form?.matches?.("form.cell") && table.contains(form);
  const actionOf = (form) => form.getAttribute("action");
  const fieldsOf = (form) => Object.fromEntries([...new FormData(form)].filter(([name]) => !["_csrf", "ban"].includes(name)));

  const cellOf = (form) => {
    const line = form.closest("tr");
    return {
      action: actionOf(form),
      sheet: location.pathname + location.search,
      place: $("h1").textContent.trim(),
      code: line.cells[0].textContent.trim(),
      name: $("th .clamp", line).textContent.trim(),
      asked: $(".thr", line).firstChild.textContent.trim(),
      bar: line.dataset.bar,
      fields: fieldsOf(form),
      version: form.elements.ban.value,
    };
  };

  // ---- written down before it is sent, so that a tab closed in between loses nothing ----

  const written = new Map(); // action -> promise of the cell in the queue
  const held = new Set(); // actions whose cell could not be sent at once

  /** The line counts as kept from the moment the browser's database has what stands in it now, not a moment before. */
  function write(form, cell) {
    delete form.dataset.kept;
    const writing = unsent.put(cell).then(
      (put) => {
        if (written.get(cell.action) === writing) {
          markKept(form);
        }
        return put;
      },
      () => null,
    );
    written.set(cell.action, writing);
  }

  function markKept(form) {
    form.dataset.kept = "";
    chungsuc.tell();
  }

  document.addEventListener("htmx:configRequest", ({detail}) => {
    if (detail.verb === "post" && isOurs(detail.elt)) {
      const cell = cellOf(detail.elt);
      detail.parameters.theo = cell.bar;
      unsent.onPage.add(cell.action);
      write(detail.elt, {...cell, state: held.has(cell.action) ? "waiting" : "sending"});
    }
  });

  document.addEventListener("htmx:afterRequest", async ({detail}) => {
    const form = detail.requestConfig?.elt;
    const {xhr} = detail;
    if (detail.requestConfig?.verb !== "post" || !form?.matches?.("form.cell") || xhr.getResponseHeader("X-Outcome") === "unknown") {
      return;
    }
    const action = actionOf(form);
    const cell = await written.get(action);
    if (xhr.status === 200) {
      held.delete(action);
    }
    if (!cell) {
      return;
    }
    if (xhr.status === 200 || ([409, 422].includes(xhr.status) && !held.has(action))) {
      await unsent.remove(cell); // a refusal told at once stands on its line
    } else if ([403, 404, 409, 422, 500].includes(xhr.status) && xhr.getResponseHeader("X-Session") !== "stale") {
      await unsent.change(cell, unsent.refusal(xhr.status, xhr.responseText));
    }
  });

  /** The answer was lost, and what stands is what was typed (app.js). */
  document.addEventListener("stands", async ({detail}) => {
    const cell = await written.get(detail.action);
    if (cell) {
      await unsent.remove(cell);
    }
  });

  document.addEventListener("held", ({detail}) => isOurs(detail.form) && keep(detail.form));

  async function keep(form) {
    const action = actionOf(form);
    held.add(action);
    if (!written.has(action)) { // sent before this script was there
      write(form, {...cellOf(form), state: "waiting"});
    }
    const cell = await written.get(action);
    if (chungsuc.waiting().includes(form)) { // it may be through by now
      judgeHere(form);
    }
    if (cell) {
      await unsent.change(cell, {state: "waiting"});
      unsent.keepForGood();
    }
  }

  document.addEventListener("click", async ({target}) => {
    const theirs = target.closest?.("[data-theirs]");
    const cell = theirs && table.contains(theirs) && (await unsent.of(theirs.closest("tr").dataset.read));
    if (cell) {
      held.delete(cell.action);
      await unsent.remove(cell);
    }
  });

  // ---- the verdict, as the server will give it ----

  const LOOK = {MET: "vd", NOT_MET: "vc", MISSING: "vt", NOT_APPLICABLE: "vn"};
  const WORD = {MET: tr("Đạt"), NOT_MET: tr("Chưa đạt"), MISSING: tr("Chưa đủ để xét"), NOT_APPLICABLE: tr("Không áp dụng")};

  function judgeHere(form) {
    const line = form.closest("tr");
    const {verdict, bad} = judge(line.dataset.bar, fieldsOf(form));
    const place = $(".st", line);
    if (bad) {
      place.className = "st bad";
      place.textContent = "kept" in form.dataset ? tr("Giữ trên máy, chưa gửi: %s", bad) : tr("Chưa gửi: %s", bad);
      return;
    }
    place.textContent = verdict ? tr("Đang chờ gửi; chấm tại máy: %s", WORD[verdict]) : tr("Đang chờ gửi; sẽ chấm khi có mạng");
    const mark = $(".vl", line);
    mark.classList.remove(...Object.values(LOOK), "in");
    mark.classList.add(LOOK[verdict ?? "MISSING"], "here");
    mark.firstElementChild.textContent = place.textContent;
    $(".res", line)?.remove(); // worked out from the figure before
  }

  // ---- what was typed before this page was opened ----

  const fits = (form, cell) => form.elements.kieu?.value === cell.fields.kieu && Object.keys(cell.fields).every((name) => form.elements[name]);

  function fill(form, cell) {
    for (const [name, value] of Object.entries(cell.fields)) {
      form.elements[name].value = value; // also the choice among radio buttons
    }
    form.elements.ban.value = cell.version;
    form.closest("tr").dataset.bar = cell.bar; // judged, and sent, by what was asked for when it was typed
  }

  async function restore() {
    await unsent.works();
    if (keptSince) {
      await showLines();
    }
    for (const cell of await unsent.mine()) {
      const form = formOf(cell.action);
      if (form && cell.state === "sending" && JSON.stringify(fieldsOf(form)) === JSON.stringify(cell.fields)) {
        await unsent.remove(cell); // it arrived; only the answer did not
      } else if (form && fits(form, cell)) {
        unsent.onPage.add(cell.action);
        fill(form, cell);
        written.set(cell.action, Promise.resolve(cell));
        chungsuc.hold(form);
        markKept(form);
      }
    }
    if (navigator.onLine !== false) {
      chungsuc.sendAgain();
      unsent.start();
    }
  }

  // ---- a page from the browser says so ----

  function tellKept() {
    const box = chungsuc.note("info", "info", "", "");
    box.setAttribute("role", "status");
    const [strong, said] = [$("strong", box), $("span", box)];
    const when = new Date(keptSince).toLocaleString("vi-VN", {hour: "2-digit", minute: "2-digit", day: "2-digit", month: "2-digit", year: "numeric", timeZone: "Asia/Ho_Chi_Minh"});
    strong.textContent = tr("Đang mất mạng: đây là phiếu giữ trên máy lúc %s.", when);
    said.textContent = tr("Cứ nhập: số được giữ trên máy này và gửi khi có mạng. Tổng số và xếp loại tính lại khi đó.");
    document.getElementById("line").before(box);
    window.addEventListener("online", () => {
      strong.textContent = tr("Đã có mạng.");
      said.innerHTML = '<a href=""></a>';
      said.firstChild.textContent = tr("Tải lại trang để xem số mới nhất");
    });
  }

  if (keptSince) {
    tellKept();
  }
  chungsuc.waiting().filter(isOurs).forEach(keep); // held before this script was there
  restore().catch(() => unsent.start());
})();

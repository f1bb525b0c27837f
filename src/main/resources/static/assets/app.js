// What an answer, or its absence, does to the page. Nothing typed is ever lost: what could not be
// sent is marked, kept and sent again. The table in docs/style.md says the same in words.
(() => {
  "use strict";

  // The phrase in the language of the page: english.js, where it is loaded, has the English.
  const tr = (phrase, ...values) =>
    values.reduce((said, value) => said.replace("%s", value), window.english?.[phrase] ?? phrase);
  window.tr = tr;

  const WAITING = tr("Đang chờ gửi");
  const UNKNOWN = tr("Chưa rõ đã lưu chưa, đang kiểm tra");
  const waiting = new Map(); // element -> the event that sends it again
  const unsure = new Map(); // id of the line -> the form in it whose last answer was lost
  let since = null;
  let cause = null;
  let retry = null;

  const $ = (selector, root = document) => root.querySelector(selector);
  const clock = (date) => date.toLocaleTimeString("vi-VN", {hour: "2-digit", minute: "2-digit"});

  // ---- tokens ----

  const csrf = () => $('meta[name="csrf"]').content;
  const useCsrf = (token) => {
    $('meta[name="csrf"]').content = token;
    document.querySelectorAll('input[name="_csrf"]').forEach((input) => (input.value = token));
  };

  document.addEventListener("htmx:configRequest", ({detail}) => {
    if (detail.verb !== "get") {
      detail.parameters._csrf = csrf();
    }
  });

  // ---- notes and toasts ----

  function note(look, icon, strong, text) {
    const box = document.createElement("div");
    box.className = "note " + look;
    const sprite = $("#sprite").content;
    box.innerHTML = `<svg class="i" aria-hidden="true"><use href="${sprite}#${icon}"/></svg><div><p><strong></strong> <span></span></p></div>`;
    $("strong", box).textContent = strong;
    $("span", box).textContent = text;
    return box;
  }

  function alertNote(strong, text) {
    const box = note("err", "err", strong, text);
    closeable(box);
    $("#alert").replaceChildren(box);
  }

  function closeable(box) {
    const close = document.createElement("button");
    close.type = "button";
    close.className = "lnk";
    close.textContent = tr("Đóng");
    close.addEventListener("click", () => box.remove());
    $("p", box).append(" ", close);
  }

  document.addEventListener("toast", ({detail}) => {
    const box = note("ok", "ok", detail.value, "");
    box.setAttribute("role", "status");
    $("#toasts").append(box);
    const leave = () => (box.matches(":hover, :focus-within") ? setTimeout(leave, 2000) : box.remove());
    setTimeout(leave, 6000);
  });

  // ---- what could not be sent ----

  function say(element, words) {
    const cell = element.closest("[data-cell]") ?? element;
    const place = $(".st", cell);
    if (place) {
      place.className = "st wait";
      place.textContent = words;
    }
    const fields = element.matches("form, tr") ? $("input:not([type=hidden]), select, textarea", element) : element;
    fields?.classList.toggle("is-wait", words === WAITING);
  }

  function hold({elt, requestConfig}, why) {
    if (unsure.has(elt.closest("[data-read]")?.id)) {
      return; // sent again once it is known what stands
    }
    since ??= new Date();
    cause = why;
    waiting.set(elt, requestConfig?.triggeringEvent?.type ?? "submit");
    say(elt, WAITING);
    tell();
    document.dispatchEvent(new CustomEvent("held", {detail: {form: elt}}));
  }

  /** A line of the sheet that stands in the browser's database too (offline.js): the page may be closed. */
  const isKept = (element) => "kept" in element.dataset;

  function tell() {
    const line = $("#line");
    if (waiting.size === 0) {
      line.replaceChildren();
      since = null;
      return;
    }
    const causes = {
      network: tr("Mất mạng từ %s.", clock(since)),
      server: tr("Máy chủ đang bận từ %s.", clock(since)),
      kept: tr("Đang gửi số nhập khi mất mạng."),
    };
    const kept = [...waiting.keys()].every(isKept);
    const then = kept
      ? tr("%s ô đang chờ gửi, giữ trên máy này; cứ nhập tiếp, đóng trang cũng không mất.", waiting.size)
      : tr("%s ô đang chờ gửi; cứ nhập tiếp, đừng đóng trang này.", waiting.size);
    const box = note("warn", "warn", causes[cause], then);
    line.replaceChildren(box);
  }

  function sendAgain() {
    clearTimeout(retry);
    for (const [element, event] of waiting) {
      if (!element.isConnected) {
        waiting.delete(element);
      } else {
        htmx.trigger(element, event);
        break; // the others follow once this one is through
      }
    }
    tell();
  }

  const later = (seconds) => {
    clearTimeout(retry);
    retry = setTimeout(sendAgain, seconds * 1000);
  };

  function lost({detail}) {
    if (isReadingAgain(detail)) {
      askWhatStands(detail.requestConfig.elt.id, 2);
    } else if (detail.elt.getAttribute?.("hx-trigger") === "load") {
      return; // nobody asked for it: a count the page fetches by itself
    } else if (detail.requestConfig?.verb === "get") {
      alertNote(tr("Chưa tải được."), tr("Đường truyền đang gián đoạn; thử lại sau ít phút."));
    } else {
      hold(detail, "network");
      later(5);
    }
  }
  document.addEventListener("htmx:sendError", lost);
  document.addEventListener("htmx:timeout", lost);
  window.addEventListener("online", sendAgain);
  window.addEventListener("beforeunload", (event) => {
    if (unsure.size > 0 || [...waiting.keys()].some((element) => !isKept(element))) {
      event.preventDefault();
    }
  });

  // ---- answers ----

  /** Somebody signed in anew in another tab: whoever this page belongs to does so here too. */
  const isStale = (xhr) => xhr.status === 403 && xhr.getResponseHeader("X-Session") === "stale";

  document.addEventListener("htmx:beforeRequest", ({detail}) => {
    if (detail.requestConfig.verb !== "get") {
      $("#alert").replaceChildren();
    }
  });

  document.addEventListener("htmx:beforeSwap", ({detail}) => {
    const {xhr} = detail;
    const answeredBy = xhr.responseURL ? new URL(xhr.responseURL).pathname : "";
    if (answeredBy === "/dang-nhap" && location.pathname !== "/dang-nhap") {
      detail.shouldSwap = false;
      lock(detail);
    } else if (xhr.getResponseHeader("X-Outcome") === "unknown") {
      detail.shouldSwap = false; // responseError reads again
    } else if (xhr.status === 200 && isReadingAgain(detail)) {
      keepWhatIsTyped(detail.requestConfig.elt);
    } else if (isStale(xhr)) {
      detail.shouldSwap = false; // only what was asked again after signing in may be shown
      lock(detail);
    } else if ([403, 404, 413, 500].includes(xhr.status) && !xhr.getResponseHeader("HX-Retarget")) {
      // without a place of its own such an answer would replace what is being edited
      detail.shouldSwap = false;
      alertNote(tr("Chưa làm được việc này."), tr("Máy chủ trả lời mã %s. Những gì đã gõ còn nguyên trên trang.", xhr.status));
    }
  });

  document.addEventListener("htmx:responseError", ({detail}) => {
    const {xhr} = detail;
    if (xhr.status === 401) {
      lock(detail);
    } else if (xhr.getResponseHeader("X-Outcome") === "unknown") {
      readAgain(detail.requestConfig.elt);
    } else if ([502, 503, 504].includes(xhr.status) && isReadingAgain(detail)) {
      askWhatStands(detail.requestConfig.elt.id, Number(xhr.getResponseHeader("Retry-After")) || 5);
    } else if ([502, 503, 504].includes(xhr.status) && detail.requestConfig.verb !== "get") {
      hold(detail, "server");
      later(Number(xhr.getResponseHeader("Retry-After")) || 5);
    } else {
      alertNote(tr("Chưa làm được việc này."), tr("Máy chủ trả lời mã %s. Những gì đã gõ còn nguyên trên trang.", xhr.status));
    }
  });

  document.addEventListener("htmx:afterRequest", ({detail}) => {
    const elt = detail.requestConfig?.elt ?? detail.elt;
    const through = detail.xhr.status > 0 && ![401, 502, 503, 504].includes(detail.xhr.status) && !isStale(detail.xhr);
    if (through && waiting.delete(elt)) {
      tell();
      if (elt.isConnected) {
        say(elt, "");
      }
      sendAgain();
    }
  });

  // ---- the answer to a save was lost after the server may have kept it: see what stands ----

  const isReadingAgain = ({requestConfig}) => requestConfig?.verb === "get" && unsure.has(requestConfig.elt.id);

  function readAgain(form) {
    const line = form.closest("[data-read]");
    waiting.delete(form);
    say(form, UNKNOWN);
    tell();
    if (line && unsure.has(line.id)) {
      return;
    }
    if (line) {
      unsure.set(line.id, {action: form.getAttribute("action")});
      askWhatStands(line.id, 1);
    } else {
      alertNote(tr("Chưa rõ đã lưu chưa."), tr("Mở lại trang này để xem giá trị đang có trước khi nhập lại."));
    }
  }

  function askWhatStands(id, seconds) {
    setTimeout(() => {
      const line = document.getElementById(id);
      if (line) {
        htmx.ajax("GET", line.dataset.read, {source: line, target: line, swap: "outerHTML"}).catch(() => {});
      } else {
        unsure.delete(id);
      }
    }, seconds * 1000);
  }

  const formIn = (line, action) => [...line.querySelectorAll("form")].find((form) => form.getAttribute("action") === action);
  const typedIn = (form) => [...new FormData(form)].filter(([name]) => !["_csrf", "ban"].includes(name));

  /** Taken at the last moment: one may have typed on meanwhile. */
  function keepWhatIsTyped(line) {
    const {action} = unsure.get(line.id);
    const form = formIn(line, action);
    unsure.set(line.id, {action, version: form?.elements.ban?.value, typed: form ? typedIn(form) : []});
  }

  document.addEventListener("htmx:afterSettle", ({detail}) => {
    const id = detail.requestConfig?.elt.id;
    if (unsure.get(id)?.typed) {
      compareWithWhatStands(id);
    }
  });

  /** What was typed and does not stand is sent again as of the version it was typed at: if somebody else was faster, that is told. */
  function compareWithWhatStands(id) {
    const {action, version, typed} = unsure.get(id);
    unsure.delete(id);
    const form = formIn(document.getElementById(id), action);
    if (!form || JSON.stringify(typedIn(form)) === JSON.stringify(typed)) {
      document.dispatchEvent(new CustomEvent("stands", {detail: {action}}));
      return;
    }
    for (const [name, value] of typed) {
      const field = form.elements[name];
      if (field) {
        field.value = value; // also the choice among radio buttons
      }
    }
    if (form.elements.ban) {
      form.elements.ban.value = version;
    }
    htmx.trigger(form, "save");
  }

  function lock(detail) {
    if (detail.requestConfig.verb !== "get") {
      hold({elt: detail.requestConfig.elt, requestConfig: detail.requestConfig}, "server");
    }
    document.dispatchEvent(new CustomEvent("lock"));
  }
  document.addEventListener("unlock", () => {
    sendAgain();
    unsure.forEach((_, id) => askWhatStands(id, 0));
  });

  // ---- focus: never dropped by a swap ----

  let left = null;
  document.addEventListener("htmx:beforeSwap", ({detail}) => {
    const active = document.activeElement;
    left = detail.target?.contains(active) ? {id: active.id, name: active.getAttribute("name")} : null;
  });
  document.addEventListener("htmx:afterSettle", ({detail}) => {
    const swapped = detail.elt;
    const wanted = $(".summary, [autofocus]", swapped);
    if (wanted) {
      wanted.focus();
    } else if (left && document.activeElement === document.body) {
      const same = (left.id && document.getElementById(left.id)) || (left.name && $(`[name="${CSS.escape(left.name)}"]`, swapped));
      if (same) {
        same.focus();
      } else {
        swapped.tabIndex = -1;
        swapped.focus({preventScroll: true});
      }
    }
    left = null;
  });
  $(".summary")?.focus();

  // ---- a ready text to the clipboard; without a script it can be marked by hand ----

  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      const text = document.getElementById(button.dataset.copy);
      try {
        await navigator.clipboard.writeText(text.value);
        button.textContent = tr("Đã chép");
      } catch {
        text.select();
      }
    });
  }

  window.chungsuc = {csrf, useCsrf, alertNote, note, tell, sendAgain, waiting: () => [...waiting.keys()], hold: (form) => hold({elt: form, requestConfig: {triggeringEvent: {type: "save"}}}, navigator.onLine === false ? "network" : "kept")};
})();

// Files in pieces, so that a broken line costs one piece (POST begins, HEAD tells how far, PATCH goes on); dropped
// folders; people named with @. Without this script each is a plain form.
(() => {
  "use strict";

  const PIECE = 1 << 20;
  const $ = (selector, root = document) => root.querySelector(selector);
  const wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));
  let underWay = 0;

  // ---- sending ----

  async function ask(method, url, headers = {}, body = undefined) {
    for (let pause = 1; ; pause = Math.min(pause * 2, 15)) {
      const answer = await fetch(url, {method, headers: {"X-CSRF-TOKEN": chungsuc.csrf(), "X-Requested-With": "beside", ...headers}, body, redirect: "manual"}).catch(() => null);
      const signedOut = answer && (answer.status === 401 || answer.type === "opaqueredirect");
      if (signedOut) {
        document.dispatchEvent(new CustomEvent("lock"));
        await new Promise((done) => document.addEventListener("unlock", done, {once: true}));
      } else if (answer && ![502, 503, 504].includes(answer.status)) {
        return answer;
      } else if (method === "PATCH") {
        await wait(pause);
        return null; // some of it may have arrived: ask how far
      } else {
        await wait(pause);
      }
    }
  }

  async function send(form, {file, path}, line) {
    const query = new URLSearchParams({ten: path, co: file.size, dau: file.lastModified, cho: form.dataset.place});
    const begun = await ask("POST", `${form.dataset.send}&${query}`);
    if (begun.status !== 201) {
      return outcome(begun, path);
    }
    const url = begun.headers.get("Location");
    let at = Number(begun.headers.get("Upload-Offset"));
    for (;;) {
      progress(line, at, file.size, "");
      const piece = file.slice(at, at + PIECE);
      const answer = await ask("PATCH", url, {"Upload-Offset": at, "Content-Type": "application/offset+octet-stream"}, piece);
      if (answer?.status === 204 || answer?.status === 409) {
        at = Number(answer.headers.get("Upload-Offset"));
      } else if (answer) {
        return outcome(answer, path);
      } else {
        progress(line, at, file.size, window.tr("Mất mạng, đang chờ gửi tiếp."));
        const told = await ask("HEAD", url);
        if (!told.ok) {
          return send(form, {file, path}, line); // it was whole, or is gone: the same file is known again
        }
        at = Number(told.headers.get("Upload-Offset"));
      }
    }
  }

  async function outcome(answer, path) {
    const told = await answer.json().catch(() => null);
    return told?.files ?? [{name: path, refusal: window.tr("Chưa gửi được (máy chủ trả lời mã %s). Thử lại.", answer.status)}];
  }

  function progress(line, at, size, words) {
    const bar = $("progress", line);
    bar.max = size;
    bar.value = at;
    $(".sub", line).textContent = words;
  }

  function lineOf(form, path) {
    const line = document.createElement("li");
    line.innerHTML = '<span></span><progress max="1" value="0"></progress><span class="sub"></span>';
    line.firstChild.textContent = path;
    $("progress", line).setAttribute("aria-label", path);
    const list = $(".sending", form);
    list.hidden = false;
    list.append(line);
    return line;
  }

  // left in folders by systems, meant by nobody
  const isMeant = ({path}) => !/(^|\/)(\.[^/]*|~\$[^/]*|Thumbs\.db|desktop\.ini)$/i.test(path);

  async function sendAll(form, files) {
    if (files.length === 0) {
      return;
    }
    const queue = files.map((file) => ({...file, line: lineOf(form, file.path)}));
    const refused = [];
    let taken = 0;
    underWay++;
    for (const one of queue) {
      const told = await send(form, one, one.line);
      progress(one.line, one.file.size, one.file.size, "");
      refused.push(...told.filter((file) => file.refusal));
      taken += told.filter((file) => !file.refusal).length;
    }
    underWay--;
    show(form, taken, refused);
  }

  async function show(form, taken, refused) {
    const {after, shows} = form.dataset;
    const whole = after === "#work";
    await htmx.ajax("GET", shows, whole ? {target: after, swap: "outerHTML", select: after} : {target: after});
    const place = $(after);
    if (place && refused.length > 0) {
      place.prepend(noteOf(taken, refused));
      $(".note", place).focus();
    } else if (taken > 0) {
      document.dispatchEvent(new CustomEvent("toast", {detail: {value: window.tr("Đã nhận %s tệp", taken)}}));
    }
  }

  function noteOf(taken, refused) {
    const box = document.createElement("div");
    box.className = "note err";
    box.tabIndex = -1;
    box.setAttribute("role", "alert");
    box.innerHTML = `<svg class="i" aria-hidden="true"><use href="${$("#sprite").content}#err"/></svg><div><p><strong></strong> <span></span></p><ul></ul></div>`;
    $("strong", box).textContent = window.tr("%s tệp không nhận.", refused.length);
    $("span", box).textContent = taken > 0 ? window.tr("Đã nhận %s tệp.", taken) : "";
    for (const {name, refusal} of refused) {
      const line = document.createElement("li");
      const file = document.createElement("strong");
      file.textContent = name;
      line.append(file, `: ${refusal}`);
      $("ul", box).append(line);
    }
    return box;
  }

  // phones call every shot image.jpg
  const shotName = ({name}) => `anh-chup-${new Date(Date.now() + 7 * 3600e3).toISOString().slice(0, 19).replace(/[-:]/g, "").replace("T", "-")}.${name.split(".").pop()}`;
  const nameOf = (input, file) => (input.hasAttribute("capture") ? shotName(file) : file.webkitRelativePath || file.name);
  const chosen = (form) =>
    [...form.querySelectorAll("input[type=file]")].flatMap((input) => [...input.files].map((file) => ({file, path: nameOf(input, file)}))).filter(isMeant);

  function start(form) {
    const files = chosen(form);
    form.querySelectorAll("input[type=file]").forEach((input) => (input.value = ""));
    sendAll(form, files);
  }

  document.addEventListener("submit", (event) => {
    if (event.target.matches("form[data-send]")) {
      event.preventDefault();
      start(event.target);
    }
  });
  document.addEventListener("change", ({target}) => target.matches("form[data-send] input[data-now]") && start(target.form));
  window.addEventListener("beforeunload", (event) => underWay > 0 && event.preventDefault());

  // ---- dropping ----

  const box = (event) => event.target.closest?.("form[data-send]") ?? ($("#work") && $("form[data-send]", $("#work")));

  document.addEventListener("dragover", (event) => {
    const form = box(event);
    if (form && event.dataTransfer?.types.includes("Files")) {
      event.preventDefault();
      form.classList.add("over");
    }
  });
  document.addEventListener("dragleave", (event) => event.relatedTarget === null && $(".drop-box.over")?.classList.remove("over"));
  document.addEventListener("drop", async (event) => {
    const form = box(event);
    if (form && event.dataTransfer?.types.includes("Files")) {
      event.preventDefault();
      form.classList.remove("over");
      const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
      const loose = [...event.dataTransfer.files].map((file) => ({file, path: file.name}));
      const dropped = entries.length > 0 ? (await Promise.all(entries.map(filesIn))).flat() : loose;
      sendAll(form, dropped.filter(isMeant));
    }
  });

  async function filesIn(entry) {
    if (entry.isFile) {
      const file = await new Promise((found, none) => entry.file(found, none));
      return [{file, path: entry.fullPath.replace(/^\//, "")}];
    }
    const reader = entry.createReader();
    const found = [];
    for (;;) {
      const some = await new Promise((got, none) => reader.readEntries(got, none));
      if (some.length === 0) {
        return (await Promise.all(found.map(filesIn))).flat();
      }
      found.push(...some);
    }
  }

  // ---- naming somebody ----

  const NAMING = /(^|[\s(])@([\p{L}\d._-]{0,30})$/u;
  const picks = (area) => $(".people", area.form);
  let asked = 0;

  document.addEventListener("input", async ({target}) => {
    if (!target.matches("textarea[data-people]")) {
      return;
    }
    const typed = target.value.slice(0, target.selectionStart).match(NAMING);
    if (!typed) {
      picks(target).hidden = true;
      return;
    }
    const mine = ++asked;
    const answer = await fetch(`${target.dataset.people}&${new URLSearchParams({q: typed[2]})}`, {headers: {"HX-Request": "true"}}).catch(() => null);
    if (answer?.ok && mine === asked) {
      const list = picks(target);
      list.innerHTML = await answer.text();
      list.hidden = false;
      $("[role=option]", list)?.setAttribute("aria-selected", "true");
    }
  });

  function pick(area, option) {
    const before = area.value.slice(0, area.selectionStart).replace(NAMING, `$1@${option.dataset.name} `);
    area.value = before + area.value.slice(area.selectionStart);
    area.setSelectionRange(before.length, before.length);
    picks(area).hidden = true;
    area.focus();
  }

  document.addEventListener("click", ({target}) => {
    const option = target.closest(".people [role=option]");
    if (option) {
      pick($("textarea", option.closest("form")), option);
    }
  });

  document.addEventListener("keydown", (event) => {
    const area = event.target;
    if (!area.matches?.("textarea[data-people]") || picks(area).hidden) {
      return;
    }
    const options = [...picks(area).querySelectorAll("[role=option]")];
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const next = options[(at + (event.key === "ArrowDown" ? 1 : options.length - 1)) % options.length];
      options.forEach((option) => option.setAttribute("aria-selected", String(option === next)));
      event.preventDefault();
    } else if ((event.key === "Enter" || event.key === "Tab") && options[at]) {
      pick(area, options[at]);
      event.preventDefault();
    } else if (event.key === "Escape") {
      picks(area).hidden = true;
      event.preventDefault();
      event.stopPropagation();
    }
  });
})();

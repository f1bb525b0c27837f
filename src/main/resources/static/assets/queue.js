// The page of what is unsent: each cell with its state, sent again, settled, thrown away, taken along as a file.
(() => {
  "use strict";

  const tr = window.tr;
  const {unsent, judge} = window.chungsuc;
  const $ = (selector, root = document) => root.querySelector(selector);
  const time = (at) => new Date(at).toLocaleString("vi-VN", {hour: "2-digit", minute: "2-digit", day: "2-digit", month: "2-digit", year: "numeric", timeZone: "Asia/Ho_Chi_Minh"});
  const said = $("#queue-said");

  function make(tag, text, className) {
    const element = document.createElement(tag);
    element.textContent = text;
    element.className = className ?? "";
    return element;
  }

  function say(look, strong, text) {
    const box = chungsuc.note(look, look, strong, text ?? "");
    said.replaceChildren(box);
    return box;
  }

  const missed = new URLSearchParams(location.search).get("tu"); // the worker led here from a page it had not kept
  if (missed) {
    say("info", tr("Đang mất mạng."), tr("Trang bạn vừa mở chưa được giữ trên máy này. Dưới đây là những gì mở được."));
  }
  if (!unsent) {
    say("err", tr("Trình duyệt này không giữ được số liệu trên máy."), tr("Số vừa nhập chỉ còn trên trang phiếu đang mở; đừng đóng trang đó."));
    return;
  }

  // ---- a cell in words ----

  const WORD = {co: tr("Đạt"), khong: tr("Chưa đạt")};

  function figure(fields, prefix) {
    const [value, above, below] = ["gia-tri", "tu", "mau"].map((name) => fields[prefix + name] ?? "");
    return above || below ? `${above} / ${below}` : value;
  }

  function typed({fields}) {
    if (fields.kieu === "WORD") {
      return WORD[fields.dat] ?? "";
    }
    const keys = [...new Set(Object.keys(fields).filter((name) => name.startsWith("p.")).map((name) => name.split(".").slice(1, -1).join(".")))];
    const parts = keys.map((key) => [key, figure(fields, `p.${key}.`)]).filter(([, one]) => one !== "");
    const whole = keys.length === 0 ? figure(fields, "") : parts.map(([key, one]) => `${key} ${one}`).join("; ");
    return whole === "" ? tr("(xóa số liệu)") : whole;
  }

  const VERDICT = {MET: tr("Đạt"), NOT_MET: tr("Chưa đạt"), MISSING: tr("Chưa đủ để xét"), NOT_APPLICABLE: tr("Không áp dụng")};

  function expected(cell) {
    const {verdict, bad} = judge(cell.bar, cell.fields);
    return bad ?? (verdict ? tr("Chấm tại máy: %s", VERDICT[verdict]) : tr("Sẽ chấm khi có mạng"));
  }

  const STATE = {waiting: tr("chờ gửi"), sending: tr("chờ gửi"), refused: tr("máy chủ chưa nhận"), clash: tr("phải chọn")};
  const sentence = (cell) => (unsent.isWaiting(cell) ? expected(cell) : cell.sentence ?? "");

  // ---- the table ----

  function row(cell) {
    const line = document.createElement("tr");
    line.setAttribute("role", "row");
    const head = make("th", "", "fw-normal");
    head.setAttribute("scope", "row");
    head.setAttribute("role", "rowheader");
    head.append(make("span", `${cell.code} `, "fw-bold"), make("span", cell.name), make("small", cell.place, "sub d-block"));
    const state = cellOf(tr("Trạng thái"));
    state.append(make("span", STATE[cell.state], unsent.isWaiting(cell) ? "tag wait" : "tag warn"), make("small", sentence(cell), unsent.isWaiting(cell) ? "sub d-block" : "d-block"));
    const value = cellOf(tr("Số đã nhập"));
    value.append(make("span", typed(cell)), make("small", tr("nhập lúc %s", time(cell.at)), "sub d-block"));
    const acts = cellOf(tr("Việc làm được"));
    acts.append(...buttons(cell));
    line.append(head, value, state, acts);
    return line;
  }

  function cellOf(label) {
    const cell = make("td", "");
    cell.setAttribute("role", "cell");
    cell.dataset.l = label;
    return cell;
  }

  function buttons(cell) {
    const made = [];
    const add = (text, look, act) => {
      const button = make("button", text, `btn ${look} btn-sm me-1 mb-1`);
      button.type = "button";
      button.append(make("span", ` ${cell.code}, ${cell.place}`, "visually-hidden"));
      button.addEventListener("click", () => act(cell).catch(() => say("err", tr("Chưa làm được việc này."), tr("Ô vẫn còn ở đây."))));
      made.push(button);
    };
    if (cell.state === "clash") {
      add(cell.mine, "btn-primary", keepMine);
      add(cell.theirs, "btn-line", drop);
    } else {
      add(tr("Gửi lại"), "btn-line", again);
      add(tr("Bỏ"), "btn-line", drop);
    }
    const open = make("a", tr("Mở phiếu"), "btn btn-line btn-sm mb-1");
    open.href = `${cell.sheet.replace(/&(loc|q|ct)=[^&]*/g, "")}#ct-${cell.code.replace(/[^A-Za-z0-9]/g, "-")}`;
    open.append(make("span", `: ${cell.place}`, "visually-hidden"));
    return [...made, open];
  }

  async function again(cell) {
    await unsent.change(cell, {state: "waiting"});
    await sent({...cell, state: "waiting"});
  }

  async function keepMine(cell) {
    await sent(await unsent.put({...cell, version: cell.standing, bar: cell.asksNow, state: "waiting"}));
  }

  async function sent(cell) {
    if (await unsent.send(cell)) {
      const left = await unsent.of(cell.action);
      say(left ? "warn" : "ok", left ? tr("Máy chủ chưa nhận ô %s.", cell.code) : tr("Đã gửi ô %s.", cell.code), left?.sentence);
    } else {
      say("warn", tr("Chưa gửi được: chưa có mạng hoặc máy chủ đang bận."), tr("Ô vẫn còn ở đây và được gửi lại khi có mạng."));
    }
  }

  async function drop(cell) {
    await unsent.remove(cell);
    const box = say("info", tr("Đã bỏ số nhập của ô %s.", cell.code), "");
    const back = make("button", tr("Lấy lại"), "btn btn-line btn-sm");
    back.type = "button";
    back.addEventListener("click", async () => {
      await unsent.put(cell);
      said.replaceChildren();
    });
    $("p", box).append(" ", back);
    back.focus();
  }

  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\u0111/gi, "d").toLowerCase();

  async function show() {
    const cells = (await unsent.mine()).filter(unsent.isUnsent);
    const words = folded($("#q").value.trim());
    const shown = cells.filter((cell) => folded(`${cell.code} ${cell.name} ${cell.place}`).includes(words));
    $("#queue-none").hidden = cells.length > 0;
    $("#queue").hidden = cells.length === 0;
    $("#queue-acts").hidden = cells.length === 0;
    $("#queue-find").hidden = cells.length <= 10;
    $("#queue-count").textContent = shown.length === cells.length ? tr("%s ô", cells.length) : tr("%s trong %s ô", shown.length, cells.length);
    $("#queue tbody").replaceChildren(...shown.map(row));
    await tellOthers();
  }

  async function tellOthers() {
    const others = (await unsent.everybodys()).filter((cell) => cell.account !== unsent.account).length;
    $("#queue-others")?.remove();
    if (others > 0) {
      const box = chungsuc.note("info", "info", tr("Trên máy này còn %s ô chưa gửi của tài khoản khác.", others), tr("Chủ tài khoản đăng nhập ở đây thì các ô đó được gửi."));
      box.id = "queue-others";
      said.after(box);
    }
  }

  // ---- all of them ----

  $("[data-send-all]").addEventListener("click", async () => {
    let left = 0;
    for (const cell of (await unsent.mine()).filter((one) => one.state !== "clash")) {
      await unsent.change(cell, {state: "waiting"});
      if (!(await unsent.send({...cell, state: "waiting"}))) {
        say("warn", tr("Chưa gửi được: chưa có mạng hoặc máy chủ đang bận."), tr("Ô vẫn còn ở đây và được gửi lại khi có mạng."));
        return;
      }
    }
    left = (await unsent.mine()).length;
    say(left === 0 ? "ok" : "warn", left === 0 ? tr("Đã gửi hết.") : tr("Còn %s ô máy chủ chưa nhận.", left), left === 0 ? "" : tr("Lý do đứng ở từng ô."));
  });

  const COLUMNS = {
    [tr("Phiếu")]: (cell) => cell.place,
    [tr("Chỉ tiêu")]: (cell) => cell.code,
    [tr("Tên chỉ tiêu")]: (cell) => cell.name,
    [tr("Yêu cầu")]: (cell) => cell.asked,
    [tr("Số đã nhập")]: typed,
    [tr("Nhập lúc")]: (cell) => time(cell.at),
    [tr("Trạng thái")]: (cell) => STATE[cell.state],
    [tr("Ghi chú")]: sentence,
  };

  // a leading sign would be a formula to a spreadsheet
  const quoted = (text) => `"${String(text).replace(/^([=+@\t\r-])/, "'$1").replaceAll('"', '""')}"`;

  function csv(cells) {
    const lines = [Object.keys(COLUMNS), ...cells.map((cell) => Object.values(COLUMNS).map((of) => of(cell)))];
    return "\ufeff" + lines.map((line) => line.map(quoted).join(";")).join("\r\n") + "\r\n";
  }

  const json = (cells) => JSON.stringify(cells.map(({account, stamp, ...cell}) => ({...cell, at: new Date(cell.at).toISOString()})), null, 2);

  for (const button of document.querySelectorAll("[data-file]")) {
    button.addEventListener("click", async () => {
      const kind = button.dataset.file;
      const cells = (await unsent.mine()).filter(unsent.isUnsent);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([kind === "csv" ? csv(cells) : json(cells)], {type: kind === "csv" ? "text/csv" : "application/json"}));
      link.download = `chua-gui-${new Date().toISOString().slice(0, 10)}.${kind}`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    });
  }

  // ---- sheets that open without a network ----

  async function showKept() {
    const list = [];
    for (const name of (await caches.keys()).filter((one) => one.startsWith("trang-") && one.endsWith(`-${unsent.account}`))) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const url = new URL(request.url);
        if (/^\/danh-gia\/[^/]+\/\d{4}$/.test(url.pathname)) {
          const answer = await cache.match(request);
          const page = new DOMParser().parseFromString(await answer.text(), "text/html");
          list.push({path: url.pathname + url.search, title: $("h1", page)?.textContent ?? url.pathname, at: answer.headers.get("Date")});
        }
      }
    }
    $("#kept").hidden = list.length === 0;
    $("#kept ul").replaceChildren(...list.map(({path, title, at}) => {
      const item = document.createElement("li");
      const box = document.createElement("div");
      const link = make("a", title);
      link.href = path;
      box.append(link, make("p", tr("giữ lúc %s", time(at)), "sub mb-0"));
      item.append(box);
      return item;
    }));
  }

  $("[data-drop-pages]").addEventListener("click", async () => {
    await unsent.dropPages("");
    await showKept();
    say("ok", tr("Đã xóa các phiếu giữ trên máy này."), tr("Ô chưa gửi vẫn còn."));
  });

  $("#q").addEventListener("input", show);
  document.addEventListener("unsent", () => show());
  show().catch(() => say("err", tr("Trình duyệt này không giữ được số liệu trên máy."), ""));
  if (window.caches) {
    showKept().catch(() => {});
  }
})();

// After a quarter of an hour without a hand on it the page is covered, as the server by then has locked
// the session; the password opens both again, with everything typed still there.
(() => {
  "use strict";

  const dialog = document.getElementById("lock");
  if (!dialog) {
    return;
  }
  const IDLE = Number(dialog.dataset.minutes) * 60_000;
  const SEEN = "chungsuc.seen"; // shared by the tabs of one browser: work in one keeps all open
  const form = dialog.querySelector("form");
  const fault = form.querySelector(".bad");
  const password = form.elements.namedItem("password");
  const code = form.elements.namedItem("code");
  const second = form.querySelector(".second"); // shown once the password was right and the account has a second step

  let noted = 0;
  const seen = () => {
    const now = Date.now();
    if (!dialog.open && now - noted > 1000) {
      noted = now;
      localStorage.setItem(SEEN, now);
    }
  };
  ["pointerdown", "keydown", "wheel", "touchmove"].forEach((event) => addEventListener(event, seen, {passive: true}));
  seen();

  // Without a network nothing could open it again: the sheet then stays, as decision 0020 says why.
  const isAway = () => navigator.onLine === false && "offline" in document.body.dataset;
  setInterval(() => !isAway() && Date.now() - Number(localStorage.getItem(SEEN)) > IDLE && cover(), 5000);

  let locking = Promise.resolve(false); // whether the server has locked the session too

  async function token() {
    const page = await fetch("/dang-nhap", {credentials: "same-origin"});
    return parsed(await page.text()).querySelector('meta[name="csrf"]').content;
  }

  const send = (path, fields) =>
    fetch(path, {
      method: "POST",
      credentials: "same-origin",
      headers: {"X-Requested-With": "htmx-lock"},
      body: new URLSearchParams(fields),
    });

  const parsed = (html) => new DOMParser().parseFromString(html, "text/html");

  function cover() {
    if (dialog.open) {
      return;
    }
    document.body.classList.add("locked");
    dialog.showModal();
    password.focus();
    const fields = new URLSearchParams({_csrf: chungsuc.csrf()});
    locking = fetch("/dang-nhap/khoa", {method: "POST", credentials: "same-origin", body: fields}).then((answer) => answer.ok || answer.status === 401).catch(() => false);
  }
  document.addEventListener("lock", cover);
  dialog.addEventListener("cancel", (event) => event.preventDefault());

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    fault.hidden = true;
    try {
      const answer = second.hidden
        ? await send("/dang-nhap", {username: form.elements.namedItem("username").value, password: password.value, _csrf: await token()})
        : await send("/dang-nhap/ma", {code: code.value, _csrf: await token()});
      await go(answer);
    } catch {
      refuse(window.tr("Chưa mở được: mất mạng. Thử lại sau ít phút, việc đang làm còn nguyên."));
    }
  });

  // Opened in another tab, by whichever way this account comes in: the cover is lifted if the same account has the session.
  async function look() {
    if (!dialog.open || !(await locking)) {
      return;
    }
    const answer = await fetch("/dang-nhap/phien", {credentials: "same-origin"}).catch(() => null);
    if (answer?.status === 204 && answer.headers.get("X-Account") === dialog.dataset.account && dialog.open) {
      chungsuc.useCsrf(await token());
      open();
    }
  }
  addEventListener("storage", (event) => event.key === "chungsuc.opened" && look());
  addEventListener("focus", look);

  const passkey = dialog.querySelector("[data-lock-passkey]");
  passkey.hidden = !chungsuc.passkey?.isFit;
  passkey.addEventListener("click", async () => {
    fault.hidden = true;
    try {
      const answer = await chungsuc.passkey.show(await token(), {account: Number(dialog.dataset.account)}, {"X-Requested-With": "htmx-lock"});
      if (answer.status !== 200 && answer.status !== 204) {
        await chungsuc.passkey.told(answer);
      }
      chungsuc.useCsrf(await token());
      open();
    } catch (no) {
      refuse(chungsuc.passkey.sentence(no));
    }
  });

  async function go(answer) {
    const step = answer.headers.get("X-Second-Step");
    if (answer.status === 204) {
      chungsuc.useCsrf(await token());
      open();
    } else if (step === "code") {
      ask(true);
    } else {
      ask(step !== "password" && !second.hidden);
      refuse(parsed(await answer.text()).querySelector(".note.err strong")?.textContent ?? window.tr("Chưa mở được. Thử lại sau ít phút."));
    }
  }

  function ask(forCode) {
    second.hidden = !forCode;
    password.readOnly = forCode;
    code.value = "";
    (forCode ? code : password).focus();
  }

  function refuse(sentence) {
    fault.textContent = sentence;
    fault.hidden = false;
    (second.hidden ? password : code).select();
  }

  function open() {
    password.value = "";
    ask(false);
    document.body.classList.remove("locked");
    dialog.close();
    seen();
    document.dispatchEvent(new CustomEvent("unlock"));
  }
})();

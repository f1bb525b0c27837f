// After a quarter of an hour without a hand on it the page is covered and the session ended; the
// password opens it again, with everything typed still there.
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
  setInterval(() => Date.now() - Number(localStorage.getItem(SEEN)) > IDLE && cover(), 5000);

  async function token() {
    const page = await fetch("/dang-nhap", {credentials: "same-origin"});
    const parsed = new DOMParser().parseFromString(await page.text(), "text/html");
    return parsed.querySelector('meta[name="csrf"]').content;
  }

  const post = (path, fields, headers = {}) =>
    fetch(path, {method: "POST", credentials: "same-origin", headers, redirect: "manual", body: new URLSearchParams(fields)});

  function cover() {
    if (dialog.open) {
      return;
    }
    document.body.classList.add("locked");
    dialog.showModal();
    password.focus();
    post("/dang-xuat", {_csrf: chungsuc.csrf()}).catch(() => {});
  }
  document.addEventListener("lock", cover);
  dialog.addEventListener("cancel", (event) => event.preventDefault());

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    fault.hidden = true;
    try {
      const fields = {username: form.elements.namedItem("username").value, password: password.value, _csrf: await token()};
      const answer = await post("/dang-nhap", fields, {"X-Requested-With": "htmx-lock"});
      if (answer.status === 204) {
        chungsuc.useCsrf(answer.headers.get("X-Csrf-Token") ?? (await token()));
        open();
      } else {
        refuse("Chưa mở được: mật khẩu không đúng, hoặc tài khoản đang tạm khóa.");
      }
    } catch {
      refuse("Chưa mở được: mất mạng. Thử lại sau ít phút, việc đang làm còn nguyên.");
    }
  });

  function refuse(sentence) {
    fault.textContent = sentence;
    fault.hidden = false;
    password.select();
  }

  function open() {
    password.value = "";
    document.body.classList.remove("locked");
    dialog.close();
    seen();
    document.dispatchEvent(new CustomEvent("unlock"));
  }
})();

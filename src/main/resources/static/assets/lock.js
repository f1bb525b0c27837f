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
    return parsed(await page.text()).querySelector('meta[name="csrf"]').content;
  }

  const signIn = (fields) =>
    fetch("/dang-nhap", {
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
    fetch("/dang-nhap/khoa", {method: "POST", credentials: "same-origin", body: fields}).catch(() => {});
  }
  document.addEventListener("lock", cover);
  dialog.addEventListener("cancel", (event) => event.preventDefault());

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    fault.hidden = true;
    try {
      const fields = {username: form.elements.namedItem("username").value, password: password.value, _csrf: await token()};
      const answer = await signIn(fields);
      if (answer.status === 204) {
        chungsuc.useCsrf(await token());
        open();
      } else {
        refuse(parsed(await answer.text()).querySelector(".note.err strong")?.textContent ?? window.tr("Chưa mở được. Thử lại sau ít phút."));
      }
    } catch {
      refuse(window.tr("Chưa mở được: mất mạng. Thử lại sau ít phút, việc đang làm còn nguyên."));
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

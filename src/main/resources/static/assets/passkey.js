// Passkeys: the browser asks an authenticator, the server checks what it answers. Buttons that need one stay hidden where
// there is none to be had: an old browser, a page without HTTPS, a server opened by its number.
(() => {
  "use strict";

  const isNumber = /^[\d.]+$|:/.test(location.hostname);
  const isFit = Boolean(window.PublicKeyCredential?.parseRequestOptionsFromJSON) && isSecureContext && !isNumber;

  async function send(path, body, token, headers = {}) {
    return fetch(path, {
      method: "POST",
      credentials: "same-origin",
      headers: {"Content-Type": "application/json", "X-CSRF-TOKEN": token, ...headers},
      body: JSON.stringify(body),
    });
  }

  class Refused extends Error {}

  async function told(answer) {
    const said = await answer.json().catch(() => ({}));
    if (!answer.ok) {
      throw new Refused(said.sentence || window.tr("Chưa làm được việc này."));
    }
    return said;
  }

  // What the authenticator could not or its owner would not do, as a sentence.
  function sentence(fault) {
    if (fault instanceof Refused) {
      return fault.message;
    }
    if (fault.name === "InvalidStateError") {
      return window.tr("Thiết bị này đã có khóa của tài khoản. Chọn thiết bị khác.");
    }
    return fault.name === "NotAllowedError" || fault.name === "AbortError"
      ? window.tr("Chưa xong: thiết bị không xác nhận, hoặc đã bấm hủy. Thử lại.")
      : window.tr("Thiết bị hoặc đường truyền không làm được việc này. Thử lại, hoặc đăng nhập cách khác.");
  }

  async function show(token, more, headers) {
    const asked = await told(await send("/dang-nhap/khoa-truy-cap/thu-thach", {}, token, headers));
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(asked.options);
    const credential = await navigator.credentials.get({publicKey});
    return send("/dang-nhap/khoa-truy-cap", {attempt: asked.attempt, credential: credential.toJSON(), ...more}, token, headers);
  }

  async function make(label, token) {
    const asked = await told(await send("/tai-khoan/khoa-truy-cap/thu-thach", {}, token));
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(asked.options);
    const credential = await navigator.credentials.create({publicKey});
    return told(await send("/tai-khoan/khoa-truy-cap", {attempt: asked.attempt, credential: credential.toJSON(), label}, token));
  }

  function refuse(place, fault) {
    place.textContent = sentence(fault);
    place.hidden = false;
  }

  const door = document.querySelector("[data-passkey]");
  if (door && isFit) {
    const place = document.querySelector("[data-passkey-fault]");
    door.hidden = false;
    door.addEventListener("click", async () => {
      place.hidden = true;
      try {
        const said = await told(await show(chungsuc.csrf(), {next: door.dataset.passkey}));
        location.assign(said.to || "/");
      } catch (fault) {
        refuse(place, fault);
      }
    });
  }

  const form = document.getElementById("passkey-add");
  if (form && isFit) {
    document.getElementById("passkey-unfit").hidden = true;
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const place = form.querySelector(".bad");
      place.hidden = true;
      try {
        await make(form.elements.namedItem("label").value, chungsuc.csrf());
        location.reload();
      } catch (fault) {
        refuse(place, fault);
      }
    });
  }

  // The session was opened here for a page that covered itself in another tab.
  if (document.querySelector("[data-opened]")) {
    localStorage.setItem("chungsuc.opened", Date.now());
  }

  window.chungsuc.passkey = {isFit, show, told, sentence};
})();

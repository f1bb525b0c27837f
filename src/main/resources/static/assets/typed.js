// A plain form that could not be sent because the session was over loses nothing: what was typed is kept
// in this tab, and filled in again when its page is opened by the same person. Passwords and files are not kept.
(() => {
  "use strict";

  const KEY = "chungsuc.typed";
  const officer = document.getElementById("lock-username")?.value;
  const here = location.pathname + location.search;

  const isPlain = (form) =>
    form.getAttribute("method") === "post" &&
    !form.hasAttribute("hx-post") &&
    !(form.getAttribute("action") ?? "").startsWith("/dang-"); // the door itself

  // hidden fields too: the version a value was read at still tells a clash
  const isKept = (field) => field.name && field.name !== "_csrf" && !["password", "file", "submit", "button"].includes(field.type);

  const plainForms = () => [...document.forms].filter(isPlain);

  function keep(event) {
    const form = event.target;
    if (event.defaultPrevented || !officer || !isPlain(form)) {
      return;
    }
    const fields = [...form.elements].filter(isKept).map((field) => [field.name, value(field)]);
    const files = [...form.elements].some((field) => field.type === "file" && field.files.length > 0);
    sessionStorage.setItem(KEY, JSON.stringify({officer, page: here, form: plainForms().indexOf(form), action: form.getAttribute("action"), fields, files}));
  }

  function value(field) {
    if (["checkbox", "radio"].includes(field.type)) {
      return field.checked;
    }
    return field.multiple ? [...field.selectedOptions].map((option) => option.value) : field.value;
  }

  function put(field, value) {
    if (["checkbox", "radio"].includes(field.type)) {
      field.checked = value;
    } else if (field.multiple) {
      [...field.options].forEach((option) => (option.selected = value.includes(option.value)));
    } else {
      field.value = value;
    }
  }

  /** The form as it stood, if the page still has it. */
  function find({form, action}) {
    const same = plainForms()[form];
    return same?.getAttribute("action") === action ? same : plainForms().find((one) => one.getAttribute("action") === action);
  }

  function fill(kept) {
    const form = find(kept);
    if (!form) {
      return;
    }
    const fields = [...form.elements].filter(isKept);
    kept.fields.forEach(([name, value], at) => fields[at]?.name === name && put(fields[at], value));
    form.closest("details")?.setAttribute("open", "");
    const box = document.createElement("div");
    box.className = "note info";
    box.setAttribute("role", "status");
    box.innerHTML = "<div><p><strong></strong> <span></span></p></div>";
    box.querySelector("strong").textContent = window.tr("Đã điền lại những gì bạn gõ trước khi phiên hết.");
    box.querySelector("span").textContent = kept.files ? window.tr("Xem lại, chọn lại tệp rồi gửi.") : window.tr("Xem lại rồi gửi.");
    form.before(box);
    fields.find((field) => field.type !== "hidden" && field.value)?.focus();
  }

  document.addEventListener("submit", keep);
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
  if (!kept) {
    return;
  }
  if (document.querySelector("[data-unsent=true]")) {
    sessionStorage.setItem(KEY, JSON.stringify({...kept, unsent: true}));
  } else if (officer && (kept.officer !== officer || !kept.unsent)) {
    sessionStorage.removeItem(KEY); // sent, or somebody else's
  } else if (officer && kept.page === here) {
    sessionStorage.removeItem(KEY);
    fill(kept);
  }
})();

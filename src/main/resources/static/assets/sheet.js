// The sheet by keyboard: a line is saved when one leaves it, Enter and the arrows go from line to line.
// Without this script each line is a plain form.
(() => {
  "use strict";

  const sheet = document.querySelector("table.sheet");
  const $ = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // ---- saving ----

  const fields = (form) => all("input:not([type=hidden])", form);
  const changed = (form) =>
    fields(form).some((field) => (field.type === "radio" ? field.checked !== field.defaultChecked : field.value !== field.defaultValue));

  function save(form) {
    if (changed(form)) {
      htmx.trigger(form, "save");
    }
  }

  document.addEventListener("change", ({target}) => {
    if (target.type === "radio" && target.form?.matches("form.cell")) {
      save(target.form);
    }
  });

  document.addEventListener("focusout", ({target, relatedTarget}) => {
    const form = target.closest?.("form.cell");
    if (form && target.type !== "radio" && !form.contains(relatedTarget)) {
      save(form);
    }
  });

  // ---- a block from a spreadsheet is previewed on a page of its own ----

  sheet?.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const form = document.getElementById("paste");
    if (form && event.target.form?.matches("form.cell") && /[\t\n]/.test(text.trimEnd())) {
      event.preventDefault();
      if (navigator.onLine === false) {
        chungsuc.alertNote(window.tr("Dán cả khối cần có mạng."), window.tr("Gõ từng ô, hoặc dán lại khi có mạng."));
        return;
      }
      form.elements.khoi.value = text;
      form.elements.tu.value = event.target.closest("tr").id;
      form.submit();
    }
  });

  // ---- from line to line ----

  const entries = (line) => all("form.cell input:not([type=hidden])", line).filter((field) => field.type !== "radio" || field.checked || !$("input:checked", field.form));
  const lines = () => all("tr[data-cell]", sheet).filter((line) => entries(line).length > 0);

  function go(field, step) {
    const line = field.closest("tr");
    const column = entries(line).indexOf(field);
    const next = lines()[lines().indexOf(line) + step];
    if (next) {
      const there = entries(next);
      focus(there[Math.min(Math.max(column, 0), there.length - 1)]);
    }
  }

  function focus(field) {
    field.focus();
    field.select?.();
    field.scrollIntoView({block: "nearest"});
  }

  sheet?.addEventListener("keydown", (event) => {
    const field = event.target;
    if (!field.form?.matches("form.cell") || field.type === "hidden" || field.matches("button")) {
      return;
    }
    if (event.key === "Enter") {
      event.preventDefault();
      const own = fields(field.form);
      const next = own[own.indexOf(field) + 1];
      if (next && next.type !== "radio" && next.value === "") {
        focus(next);
      } else {
        go(field, 1);
        save(field.form);
      }
    } else if (field.type !== "radio" && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      go(field, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape" && field.type !== "radio") {
      field.value = field.defaultValue;
    }
  });

  // ---- a clash: the other's figure is the line as it stands ----

  document.addEventListener("click", (event) => {
    const theirs = event.target.closest("[data-theirs]");
    if (theirs) {
      event.preventDefault();
      const line = theirs.closest("tr");
      htmx.ajax("GET", line.dataset.read, {target: line, swap: "outerHTML"});
    }
  });

  // ---- the panel, and back to the line it was opened from ----

  let openedFrom = null;
  document.addEventListener("click", (event) => {
    const close = event.target.closest("[data-close-panel]");
    if (event.target.closest("[data-panel]")) {
      openedFrom = event.target.closest("tr");
      mark();
    } else if (close) {
      event.preventDefault();
      closePanel(close.dataset.closePanel);
    }
  });
  document.addEventListener("keydown", (event) => {
    const close = $("#panel [data-close-panel]");
    if (event.key === "Escape" && close && $("#panel").contains(event.target)) {
      closePanel(close.dataset.closePanel);
    }
  });
  document.addEventListener("htmx:afterSwap", ({detail}) => {
    if (detail.target.id === "panel") {
      detail.target.focus();
    }
    mark();
    count();
  });

  // a saved line takes the panel opened beside it along, unless something is being typed there
  document.addEventListener("htmx:configRequest", ({detail}) => {
    const line = detail.elt.matches("form.cell") && detail.elt.closest("tr");
    const open = $("#panel [data-close-panel]")?.dataset.closePanel;
    const typing = all("#panel :is(input:not([type=hidden]), textarea)").some((field) =>
      field.type === "radio" ? field.checked !== field.defaultChecked : field.value !== field.defaultValue);
    if (line && line.id === open && !typing) {
      detail.parameters.panel = "1";
    }
  });

  function closePanel(id) {
    $("#panel").replaceChildren();
    openedFrom = null;
    mark();
    $(`#${CSS.escape(id)} [data-panel]`)?.focus();
  }

  function mark() {
    all("tr.sel", sheet ?? document).forEach((line) => line.classList.remove("sel"));
    const line = openedFrom && document.getElementById(openedFrom.id);
    line?.classList.add("sel");
  }

  // ---- what is left to do ----

  const BAD = "[aria-invalid=true], .is-wait, .st.bad, .st.clash";

  function count() {
    const bad = all("tr[data-cell]").filter((line) => $(BAD, line)).length;
    const place = $("#to-mend");
    if (place) {
      place.textContent = bad === 0 ? "" : window.tr("· %s ô cần sửa", bad);
    }
  }

  const isEmpty = (line) => entries(line).length > 0 && !$(".vd, .vc, .vn, .in", line);
  const isBad = (line) => $(BAD, line) !== null;

  function next(what) {
    const wanted = lines().filter(what === "empty" ? isEmpty : isBad);
    const at = document.activeElement.closest("tr") ?? lastLine;
    const after = wanted.find((line) => at && at.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING);
    const line = after ?? wanted[0];
    if (line) {
      const fields = entries(line);
      focus(fields.find((field) => field.matches("[aria-invalid=true]")) ?? fields[0]);
    }
  }

  document.addEventListener("click", ({target}) => {
    const button = target.closest("[data-next]");
    if (button) {
      next(button.dataset.next);
    }
  });
  let lastLine = null;
  document.addEventListener("focusin", ({target}) => {
    lastLine = target.closest("tr[data-cell]") ?? lastLine;
  });

  // ---- keys: «?» lists them ----

  const keys = document.getElementById("keys");
  const isText = (field) => field.matches("textarea, select, input:not([inputmode=decimal], [type=radio], [type=checkbox])");
  const byAlt = {
    KeyS: () => next("mend"),
    KeyN: () => next("empty"),
    KeyM: () => (document.activeElement.closest("tr[data-cell]") ?? lastLine)?.querySelector("[data-panel]")?.click(),
  };

  document.addEventListener("keydown", (event) => {
    if ($("dialog[open]")) {
      return;
    }
    if (event.altKey && !event.ctrlKey && !event.metaKey && byAlt[event.code]) {
      event.preventDefault();
      byAlt[event.code]();
    } else if (event.key === "?" && !isText(event.target)) {
      event.preventDefault();
      keys?.showModal();
    }
  });
  document.addEventListener("click", ({target}) => target.closest("[data-keys]") && keys?.showModal());

  document.addEventListener("htmx:sendError", () => setTimeout(count));
  count();
})();

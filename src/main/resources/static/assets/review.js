// Lines decided by keyboard: the arrows go from line to line, a letter presses the button that bears it, and after an answer
// the focus goes on to the next line that waits. Without this script each line is a few plain forms.
(() => {
  "use strict";

  const table = document.querySelector("table.lines");
  if (!table) {
    return;
  }
  const keys = document.querySelector(".keys");
  if (keys) {
    keys.hidden = false;
  }

  const lines = () => [...table.querySelectorAll("tr[data-line]")];
  const control = (line) => line?.querySelector("button, summary, a");
  const typing = (target) => target.matches("input, textarea, select");

  function go(from, step) {
    const all = lines();
    const next = all[all.indexOf(from) + step];
    control(next)?.focus();
    next?.scrollIntoView({block: "nearest"});
  }

  const letter = (key) => ({"\u0111": "d"})[key.toLowerCase()] ?? key.toLowerCase();

  table.addEventListener("keydown", (event) => {
    const line = event.target.closest("tr[data-line]");
    if (!line || typing(event.target) || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      go(line, event.key === "ArrowDown" ? 1 : -1);
      return;
    }
    const button = line.querySelector(`[data-key="${CSS.escape(letter(event.key))}"]`);
    if (button && !event.repeat) {
      event.preventDefault();
      button.focus();
      button.click();
      button.closest("details[open]")?.querySelector("textarea")?.focus();
    }
  });

  // What was decided leaves the hand; a form that was refused keeps it.
  document.addEventListener("htmx:afterSwap", ({detail}) => {
    const id = detail.requestConfig?.elt?.closest?.("tr[data-line]")?.id ?? detail.target?.id;
    const line = id && document.getElementById(id);
    if (!line || line.querySelector("details[open]")) {
      return;
    }
    const all = lines();
    const at = all.indexOf(line);
    const others = [...all.slice(at + 1), ...all.slice(0, at)];
    const next = others.find((one) => one.dataset.state === "PENDING") ?? line;
    control(next)?.focus();
  });
})();

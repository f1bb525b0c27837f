// Pickers and menus by keyboard. Without this script they are plain <details>, links and forms.
(() => {
  "use strict";

  // ---- what opens under the bar: one at a time, Escape closes and gives the focus back ----

  const opened = () => document.querySelectorAll("details.pick[open]");

  document.querySelectorAll("details.pick").forEach((pick) =>
    pick.addEventListener("toggle", () => {
      if (pick.open) {
        opened().forEach((other) => (other.open = other === pick));
        pick.querySelector(".drop input[type=search], .drop [aria-current]")?.focus();
      }
    }),
  );
  document.addEventListener("click", ({target}) => opened().forEach((pick) => pick.contains(target) || (pick.open = false)));
  document.addEventListener("focusin", ({target}) => opened().forEach((pick) => pick.contains(target) || (pick.open = false)));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      opened().forEach((pick) => {
        pick.open = false;
        pick.querySelector("summary").focus();
      });
    }
  });

  // ---- arrows in a list of links ----

  const step = (key, at, count) => {
    const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1}[key];
    return to === undefined ? undefined : (to + count) % count;
  };

  document.addEventListener("keydown", (event) => {
    const list = event.target.closest?.("[data-roving]");
    const links = list ? [...list.querySelectorAll("a")] : [];
    const to = links.length ? step(event.key, links.indexOf(event.target), links.length) : undefined;
    if (to !== undefined) {
      event.preventDefault();
      links[to].focus();
    }
  });

  // ---- search as you type: the input keeps the focus, arrows choose, Enter goes ----

  const optionsOf = (input) => [...document.getElementById(input.getAttribute("aria-controls")).querySelectorAll("[role=option]")];

  function choose(input, options, at) {
    options.forEach((option, i) => {
      option.id = `${input.id}-option-${i}`;
      option.setAttribute("aria-selected", String(i === at));
    });
    if (at < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", options[at].id);
      options[at].scrollIntoView({block: "nearest"});
    }
  }

  document.addEventListener("keydown", (event) => {
    const input = event.target.closest?.("[data-combo] [role=combobox]");
    if (!input) {
      return;
    }
    const options = optionsOf(input);
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      options[at].click();
    } else if (options.length && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      choose(input, options, step(event.key, at < 0 && event.key === "ArrowUp" ? 0 : at, options.length));
    }
  });

  document.addEventListener("htmx:afterSwap", ({detail}) => {
    const input = document.querySelector(`[role=combobox][aria-controls="${CSS.escape(detail.target.id || "-")}"]`);
    if (input) {
      const options = optionsOf(input);
      input.setAttribute("aria-expanded", String(options.length > 0));
      choose(input, options, options.length ? 0 : -1);
    }
  });

  // ---- the menu, where it opens over the page ----

  let before = null;
  addEventListener("hashchange", () => {
    const menu = document.getElementById("danh-muc");
    if (location.hash === "#danh-muc") {
      before = document.activeElement;
      menu.querySelector("a")?.focus();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && location.hash === "#danh-muc") {
      location.hash = "#main";
      before?.focus();
    }
  });

  // ---- a question that is a page of its own comes as a dialog ----

  document.addEventListener("click", async (event) => {
    const link = event.target.closest?.("a[data-dialog]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const page = await fetch(link.href, {credentials: "same-origin"}).catch(() => null);
    const asked = page?.ok ? new DOMParser().parseFromString(await page.text(), "text/html").querySelector(".dlg") : null;
    if (!asked) {
      location.assign(link.href);
      return;
    }
    const dialog = document.createElement("dialog");
    dialog.className = "dlg";
    dialog.setAttribute("aria-labelledby", asked.getAttribute("aria-labelledby"));
    asked.classList.remove("dlg");
    dialog.append(asked);
    document.body.append(dialog);
    htmx.process(dialog);
    dialog.querySelectorAll("a[data-close]").forEach((close) =>
      close.addEventListener("click", (cancel) => {
        cancel.preventDefault();
        dialog.close();
      }),
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      link.focus();
    });
    dialog.showModal();
  });

  document.addEventListener("click", ({target}) => target.closest?.("[data-print]") && print());

  // ---- a text to copy; without the script it is selected by hand ----

  const offerCopies = (root) => root.querySelectorAll("[data-copy]").forEach((button) => (button.hidden = false));
  offerCopies(document);
  document.addEventListener("htmx:load", ({detail}) => offerCopies(detail.elt));
  document.addEventListener("click", async ({target}) => {
    const button = target.closest?.("[data-copy]");
    const text = button && document.getElementById(button.dataset.copy);
    if (!text) {
      return;
    }
    text.select();
    const copied = await (navigator.clipboard?.writeText(text.value).then(() => true, () => false) ?? false);
    const done = copied || document.execCommand("copy");
    document.dispatchEvent(new CustomEvent("toast", {detail: {value: window.tr(done ? "Đã chép" : "Bấm Ctrl + C để chép")}}));
  });

  // ---- a choice that sends its own form; without the script there is a button ----

  // its value, where it has one: the id of the button that sends
  document.addEventListener("change", ({target}) => {
    if (target.closest?.("[data-sends]")) target.form.requestSubmit(document.getElementById(target.dataset.sends || ""));
  });
})();

// @ts-check
// The lens: which level's blocks are shown. The page is complete without it; `lens.css` does the hiding.

import { read, write } from "./store.mjs";

const root = document.documentElement;

/**
 * Return the level whose blocks are shown, or an empty text for all of them.
 */
export function current() {
  return root.dataset.lens ?? "";
}

/**
 * Show one level's blocks, or all of them; remember it, and put it into the address.
 * @param {string} level
 */
export function choose(level) {
  if (level) root.dataset.lens = level;
  else delete root.dataset.lens;
  write({ lens: level });
  const address = new URL(location.href);
  if (level) address.searchParams.set("lens", level);
  else address.searchParams.delete("lens");
  history.replaceState(history.state, "", address);
  document.dispatchEvent(new CustomEvent("sg-lens", { detail: level }));
}

/**
 * Return the blocks that a lens hides.
 * @param {string} level
 */
function hiddenBy(level) {
  const blocks = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-levels]"));
  return level ? [...blocks].filter((block) => !(block.dataset.levels ?? "").split(" ").includes(level)) : [];
}

/** Show everything when the address names a place that the lens hides, and go there. */
export function reveal() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id ? document.getElementById(id) : null;
  if (!target) return;
  if (hiddenBy(current()).some((block) => block.contains(target))) choose("");
  for (let box = target.closest("details"); box; box = box.parentElement?.closest("details") ?? null) box.open = true;
  target.scrollIntoView();
}

class Lens extends HTMLElement {
  connectedCallback() {
    this.addEventListener("change", this);
    document.addEventListener("sg-lens", this);
    this.show();
  }

  disconnectedCallback() {
    this.removeEventListener("change", this);
    document.removeEventListener("sg-lens", this);
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event.type === "change" && event.target instanceof HTMLInputElement) choose(event.target.value);
    else this.show();
  }

  /** Make the radios and the status say what is the case. */
  show() {
    const level = current();
    for (const radio of this.querySelectorAll("input")) radio.checked = radio.value === level;
    const status = this.querySelector("[role=status]");
    const name = this.querySelector(`label[data-value="${level}"]`)?.textContent?.trim() ?? "";
    const hidden = hiddenBy(level).length;
    if (status) status.textContent = hidden ? (this.dataset.hidden ?? "").replace("{level}", name).replace("{count}", String(hidden)) : "";
    this.dataset.shown = name;
  }
}

// The address goes first, then what was stored; the script in the page's head has set it before the first paint.
if (root.dataset.lens && read().lens !== root.dataset.lens) write({ lens: root.dataset.lens });
if (!customElements.get("sg-lens")) {
  customElements.define("sg-lens", Lens);
  addEventListener("hashchange", reveal);
  document.addEventListener("click", (event) => {
    // A link to the place that the address names already changes nothing, and no event tells of it.
    const link = event.target instanceof Element ? event.target.closest("a[href*='#']") : null;
    if (link instanceof HTMLAnchorElement && link.hash && link.hash === location.hash) setTimeout(reveal);
  });
  reveal();
}

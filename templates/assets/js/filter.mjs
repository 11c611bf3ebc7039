// @ts-check
// Narrow the list of questions down. Without it, the same divisions are pages of their own.

class Filter extends HTMLElement {
  connectedCallback() {
    this.addEventListener("input", this);
    this.addEventListener("reset", this);
    this.apply();
  }

  disconnectedCallback() {
    this.removeEventListener("input", this);
    this.removeEventListener("reset", this);
  }

  /** @param {Event} event */
  handleEvent(event) {
    // A form empties its fields only after its `reset` event.
    if (event.type === "reset") setTimeout(() => this.apply());
    else this.apply();
  }

  apply() {
    const wanted = [...this.querySelectorAll("select")].filter((select) => select.value);
    const rows = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".sg-question-row"));
    let shown = 0;
    for (const row of rows) {
      row.hidden = !wanted.every((select) => (row.dataset[select.name] ?? "").split("|").includes(select.value));
      if (!row.hidden) shown += 1;
    }
    for (const group of document.querySelectorAll(".sg-group")) {
      /** @type {HTMLElement} */ (group).hidden = !group.querySelector(".sg-question-row:not([hidden])");
    }
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = (this.dataset.shown ?? "").replace("{count}", String(shown)).replace("{all}", String(rows.length));
  }
}

if (!customElements.get("sg-filter")) customElements.define("sg-filter", Filter);

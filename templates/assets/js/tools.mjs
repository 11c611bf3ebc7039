// @ts-check
// Buttons that only make sense with scripts: copy an outline, print the page, print the cheat sheet alone.

class Copy extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", this);
  }

  disconnectedCallback() {
    this.removeEventListener("click", this);
  }

  async handleEvent() {
    const source = document.getElementById(this.dataset.from ?? "");
    const status = this.querySelector("[role=status]");
    const text = [...(source?.querySelectorAll("dt, dd > ol > li, dd:not(:has(ol))") ?? [])].map((each) => each.textContent?.trim()).join("\n");
    try {
      await navigator.clipboard.writeText(text);
      if (status) status.textContent = this.dataset.done ?? "";
    } catch {
      if (status) status.textContent = this.dataset.failed ?? "";
    }
  }
}

class Print extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", this);
  }

  disconnectedCallback() {
    this.removeEventListener("click", this);
  }

  /** @param {Event} event */
  handleEvent(event) {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button) return;
    const only = button.dataset.only;
    if (only) document.documentElement.dataset.print = only;
    print();
    delete document.documentElement.dataset.print;
  }
}

if (!customElements.get("sg-copy")) customElements.define("sg-copy", Copy);
if (!customElements.get("sg-print")) customElements.define("sg-print", Print);

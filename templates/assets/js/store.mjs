// @ts-check
// The reader's own data: one object in the browser's storage, and nothing anywhere else.

const KEY = "calibrated";
const VERSION = 1;

/**
 * Return what is stored, or an empty object where nothing can be read.
 * @returns {Record<string, unknown>}
 */
export function read() {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return stored && stored.version === VERSION ? stored : {};
  } catch {
    return {};
  }
}

/**
 * Store some values beside the others; return whether the browser kept them.
 * @param {Record<string, unknown>} changed
 */
export function write(changed) {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...read(), ...changed, version: VERSION }));
    return true;
  } catch {
    return false;
  }
}

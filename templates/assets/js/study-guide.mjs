// @ts-check
// The entry: every element registers itself where it is imported.

import "./lens.mjs";
import "./filter.mjs";
import "./tools.mjs";

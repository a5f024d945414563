// What only failed requests and unusual URLs need, in one chunk.
export { isScopeFailure } from "./isScopeFailure.js";
export { readErrorBody } from "./readErrorBody.js";
export { requireBelow } from "./requireBelow.js";

// What nothing needs before the first response, and code that most requests do not need, in one chunk.
export { credentialError } from "./credentialError.js";
export { credentialFetch } from "./credentialFetch.js";
export { observe } from "./middleware/observe.js";
export { planRetry } from "./middleware/planRetry.js";
export { waitForSlot } from "./middleware/waitForSlot.js";
export { readRateLimit } from "./RateLimit.js";
export { readReply } from "./readReply.js";
export { requireBelow } from "./requireBelow.js";
export { transportError } from "./transportError.js";
export { waitForConnection } from "./waitForConnection.js";

/**
 * The log-in by OAuth 2.0 (3LO): the page where a user consents, and the tokens of that consent.
 * @module confluence-fetch/login
 */
export type { RefreshedTokens } from "../credentials/TokenStore.js";
export type { Scope } from "../scopes.js";
export { type AuthorizeOptions, authorizeUrl } from "./authorizeUrl.js";
export { type ExchangeOptions, exchangeCode } from "./exchangeCode.js";
export { readCallback } from "./readCallback.js";

/**
 * The client, its credentials, its errors and its types.
 * @module confluence-fetch
 */

export type { paths } from "./apis.js";
export { ConfluenceError, type ErrorDetails, type ErrorKind, isConfluenceError } from "./ConfluenceError.js";
export type { AuthorizationHeaders, Connection, Credential, ScopeOptions, Target } from "./Credential.js";
export { type ClientOf, createClientOf } from "./createClientOf.js";
export { type Confluence, createConfluence } from "./createConfluence.js";
export { anonymous } from "./credentials/anonymous.js";
export { type ApiTokenOptions, apiToken } from "./credentials/apiToken.js";
export { type ClientCredentialsOptions, clientCredentials } from "./credentials/clientCredentials.js";
export { forge, type RequestConfluence } from "./credentials/forge.js";
export { type ForgeRemoteOptions, forgeRemote } from "./credentials/forgeRemote.js";
export {
  type OAuth2RefreshOptions,
  type OAuth2TokenOptions,
  oauth2,
  type RefreshedTokens,
} from "./credentials/oauth2.js";
export { type ServiceAccountTokenOptions, serviceAccountToken } from "./credentials/serviceAccountToken.js";
export { type DiagnoseOptions, type Diagnosis, diagnose, type Finding } from "./diagnose.js";
export { type EnvironmentOptions, fromEnvironment } from "./fromEnvironment.js";
export type { ArgsOf, ItemOf, OperationName, ResultOf } from "./OperationTypes.js";
export type { ConfluenceOptions } from "./openTransport.js";
export { parseSite, type Site } from "./parseSite.js";
export { gatewayRoute, siteRoute } from "./routes.js";
export type { Answer, Call, CallOptions, NoArgs } from "./runtime/Call.js";
export type { Clock } from "./runtime/Clock.js";
export type { Download } from "./runtime/Download.js";
export type { ByteStream, FileInput, NamedFile } from "./runtime/FileInput.js";
export type { Observer, RequestEvent, ResponseEvent, RetryEvent } from "./runtime/Observer.js";
export type { SingleOperation } from "./runtime/operation.js";
export type { PagedCall, PageOptions } from "./runtime/PagedCall.js";
export type { RateLimit } from "./runtime/RateLimit.js";
export type { RetryOptions } from "./runtime/RetryOptions.js";
export type { Fetch } from "./runtime/request.js";
export type { AllOf, OAuthOnly } from "./scopes/AllOf.js";
export type { IfAllowed, MissingScopes } from "./scopes/Allowed.js";
export type { ScopedClient } from "./scopes/ScopedClient.js";
export type { NeedsByPath, Scope } from "./scopes.js";

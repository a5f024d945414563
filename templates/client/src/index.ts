/**
 * The client, its credentials, its errors and its types.
 * @module nimbus-fetch
 */

export type { paths } from "./apis.js";
export { type ClientOf, createClientOf } from "./client/createClientOf.js";
export { createNimbus, type Nimbus } from "./client/createNimbus.js";
export type { NimbusOptions } from "./client/NimbusOptions.js";
export type {
  AuthorizationHeaders,
  Connection,
  Credential,
  ScopeOptions,
  Target,
} from "./connection/Credential.js";
export type { CredentialKind } from "./connection/CredentialKind.js";
export { parseSite, type Site } from "./connection/parseSite.js";
export { gatewayRoute, siteRoute } from "./connection/routes.js";
export { anonymous } from "./credentials/anonymous.js";
// <!-- if bases -->
export { type ApiKeyOptions, apiKey } from "./credentials/apiKey.js";
// <!-- end -->
export { type ApiTokenOptions, apiToken } from "./credentials/apiToken.js";
export { type ClientCredentialsOptions, clientCredentials } from "./credentials/clientCredentials.js";
export { forge, type RequestNimbus } from "./credentials/forge.js";
export { type ForgeRemoteOptions, forgeRemote } from "./credentials/forgeRemote.js";
export { type EnvironmentOptions, fromEnvironment } from "./credentials/fromEnvironment.js";
export {
  type OAuth2AppOptions,
  type OAuth2RefreshOptions,
  type OAuth2StoreOptions,
  type OAuth2TokenOptions,
  oauth2,
} from "./credentials/oauth2.js";
export { type ServiceAccountTokenOptions, serviceAccountToken } from "./credentials/serviceAccountToken.js";
export type { RefreshedTokens, TokenStore } from "./credentials/TokenStore.js";
export type { Diagnosis } from "./doctor/Diagnosis.js";
export { type DiagnoseOptions, diagnose } from "./doctor/diagnose.js";
export type { Finding } from "./doctor/Finding.js";
export {
  type ErrorDetails,
  type ErrorKind,
  isNimbusError,
  NimbusError,
} from "./errors/NimbusError.js";
export type { LimitedRequest, LimitedResponse, Limiter } from "./http/Limiter.js";
export type { Observer, RequestEvent, ResponseEvent, RetryEvent } from "./http/Observer.js";
export type { RateLimit } from "./http/RateLimit.js";
export type { RetryOptions } from "./http/types.js";
// <!-- if links -->
export type { Link, LinkContainer, LinkKind } from "./links/Link.js";
export { parseLink } from "./links/parseLink.js";
// <!-- end -->
export type { Call, CallOptions, DataWithResponse, NoArgs } from "./operations/Call.js";
export type { SingleOperation } from "./operations/Operation.js";
export { nextCursor } from "./paging/nextCursor.js";
export type { PagedCall, PageOptions } from "./paging/PagedCall.js";
export type { ByteStream } from "./platform/ByteStream.js";
export type { Clock } from "./platform/Clock.js";
export type { Fetch } from "./platform/Fetch.js";
export type { FileInput, NamedFile } from "./request/FileInput.js";
export type { Download } from "./response/Download.js";
export type { AllOf, OAuthOnly } from "./scopes/AllOf.js";
export type { IfAllowed, MissingScopes } from "./scopes/Allowed.js";
export type { ScopedClient } from "./scopes/ScopedClient.js";
export type { NeedsByPath, Scope } from "./scopes.js";
export { isOperationName } from "./tables/isOperationName.js";
export type { ArgsOf, ItemOf, OperationName, ResultOf } from "./tables/OperationTypes.js";

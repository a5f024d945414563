import type { SpecOperation } from "../documents/SpecOperation.js";
import type { Scope } from "../scopes.js";
import type { OperationName } from "../tables/OperationTypes.js";
import type { FakeDataSite } from "./FakeDataSite.js";
import type { HttpResponse } from "./HttpResponse.js";
import type { StoredUser } from "./StoredUser.js";

/** What a product keeps for a site. Everything else about a site is the same for every product. */
export interface SiteState {
  readonly name: string;
  cloudId: string;
  /** Responds to an operation or throws an `HttpFailure`; undefined if the response is generated from the documents. */
  respond(request: OperationRequest): HttpResponse | undefined;
  /** Finds an operation that the documents no longer have, if the site still serves it to those with such a credential. */
  findRemoved?(route: string, scheme: "basic" | "bearer"): RemovedOperation | undefined;
  /** Finds the file to which a response redirects: `/file/{id}/binary` of the media host. */
  findFile(id: string): ServedFile | undefined;
  /** Returns all that the site contains as JSON, for `load`. */
  snapshot(): FakeDataSite;
  /** Adds seed data that its schema describes; throws an error that names the place if it is wrong otherwise. */
  load(data: FakeDataSite, place: string): void;
  /** Removes all that the site contains. */
  clear(): void;
  /** Returns a function that undoes what `load` and `clear` do. */
  backUp(): () => void;
}

/** An operation that the documents no longer have, and the sets of scopes of which a scoped token needs one. */
export interface RemovedOperation {
  readonly operation: SpecOperation;
  readonly scopes: readonly (readonly Scope[])[];
}

/** An authorized, valid request. */
export interface OperationRequest {
  readonly name: OperationName;
  /** The arguments under their documented names, the body under `body`, parsed and valid. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly caller: StoredUser;
  /** Whether to refuse what sites ignore, although the documents do not describe it. */
  readonly strict: boolean;
  /** Path and query as they were sent. */
  readonly path: string;
  readonly siteOrigin: string;
  /** The origin of the host that serves files. */
  readonly mediaOrigin: string;
}

/** A file of the media host. */
export interface ServedFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

import type { ArgsOf, OperationName } from "../tables/OperationTypes.js";
import type { StoredUser } from "./StoredUser.js";
import type { Store } from "./store/Store.js";

/** An authorized, valid request, as a handler receives it. */
export interface HandlerContext<Name extends OperationName = OperationName> {
  readonly store: Store;
  /** The user that sent the request; undefined for an anonymous caller. */
  readonly caller: StoredUser | undefined;
  /** The arguments under their documented names, the body under `body`, parsed and valid. */
  readonly args: ArgsOf<Name>;
  /** Path and query as they were sent, starting with `/wiki/`. */
  readonly path: string;
  readonly siteOrigin: string;
  /** The origin of the host that serves attachments. */
  readonly mediaOrigin: string;
}

/** The context of any operation that has these arguments. */
export type ContextWith<Args> = Omit<HandlerContext, "args"> & { readonly args: Args };

import type { ArgsOf, OperationName, ResultOf } from "../tables/OperationTypes.js";
import type { Store } from "./store/Store.js";
import type { StoredUser } from "./store/StoredUser.js";

/** What the double answers; a body that is no text and no bytes is sent as JSON. */
export interface FakeAnswer<Body = unknown> {
  /** Default: the success that the specification promises of the operation. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Body;
}

/** A request that was let through, as an operation sees it. */
export interface HandlerContext<Name extends OperationName = OperationName> {
  readonly store: Store;
  /** Who is calling; undefined for an anonymous caller. */
  readonly caller: StoredUser | undefined;
  /** The arguments by the names of the specification, the body under `body`: valid, with lists read and numbers made. */
  readonly args: ArgsOf<Name>;
  /** Path and query as they were sent, from `/wiki/` on. */
  readonly target: string;
  /** The origin of the site, and that of the host of files. */
  readonly siteOrigin: string;
  readonly mediaOrigin: string;
}

/** Answers one operation. It throws a `Refusal` where Confluence refuses. */
export type Handler<Name extends OperationName> = (visit: HandlerContext<Name>) => FakeAnswer<ResultOf<Name>>;

/** The operations that work on what the site holds, by their names; all others are answered from the specification. */
export type Handlers = { readonly [Name in OperationName]?: Handler<Name> };

/** A visit of any operation that takes these arguments. */
export type VisitOf<Args> = Omit<HandlerContext, "args"> & { readonly args: Args };

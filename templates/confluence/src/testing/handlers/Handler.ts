import type { OperationName, ResultOf } from "../../tables/OperationTypes.js";
import type { HandlerContext } from "../HandlerContext.js";
import type { HttpResponse } from "../HttpResponse.js";

/** Responds to one operation, or throws an `HttpFailure`. */
export type Handler<Name extends OperationName> = (
  context: HandlerContext<Name>,
) => HttpResponse<ResultOf<Name>>;

/** Handlers by operation name. */
export type Handlers = { readonly [Name in OperationName]?: Handler<Name> };

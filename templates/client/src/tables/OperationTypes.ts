import type { Apis } from "../apis.js";
import type { PagedCall } from "../paging/PagedCall.js";

/** The name of an operation with its API: `{{list}}`. */
export type OperationName = { [Api in keyof Apis]: `${Api}.${keyof Apis[Api] & string}` }[keyof Apis];

/** The method of an operation, by its name with its API. */
type MethodOf<Name extends OperationName> = Name extends `${infer Api extends keyof Apis}.${infer Id}`
  ? Id extends keyof Apis[Api]
    ? Apis[Api][Id]
    : never
  : never;

/** The arguments of an operation: `ArgsOf<"{{list}}">`. */
export type ArgsOf<Name extends OperationName> =
  MethodOf<Name> extends (args: infer Args, options?: never) => unknown ? NonNullable<Args> : never;

/** The data of an operation: `ResultOf<"{{get}}">`. */
export type ResultOf<Name extends OperationName> =
  MethodOf<Name> extends (...args: never) => PromiseLike<infer Result> ? Result : never;

/** An item of an operation with pages: `ItemOf<"{{list}}">`. */
export type ItemOf<Name extends OperationName> =
  MethodOf<Name> extends (...args: never) => PagedCall<unknown, infer Item> ? Item : never;

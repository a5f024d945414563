import type { files, forms, lists } from "../tables/features.js";

/** How one operation is sent and what it gives back. What is absent follows the rule. */
export interface Operation {
  readonly method: string;
  /** The path template with its prefix. */
  readonly path: string;
  /** Lists that are joined by commas; the others repeat their key. */
  readonly comma?: readonly string[];
  /** Arguments that are sent as headers. */
  readonly headers?: readonly string[];
  /** How the body is sent; absent where there is none. */
  readonly body?: "json" | "form";
  /** What a success carries; absent means JSON. */
  readonly success?: "none" | "file";
  /** How the next page is asked for; absent where the answer has no pages. */
  readonly page?: "cursor" | "offset" | "body" | "ancestors";
  /** The greatest `limit`, where it is known. */
  readonly max?: number;
  /** Where the items of a page are; absent means `results`. */
  readonly items?: readonly string[];
  /** Whether the server wants to be told that the request is no cross-site forgery. */
  readonly noCheck?: true;
  /** What it needs where it has a form, gives a file, or has pages. */
  readonly forms?: typeof forms;
  readonly files?: typeof files;
  readonly lists?: typeof lists;
}

/** What an operation asks of who calls it. It matters when a call is refused. */
export interface Terms {
  /** The scopes, in the words that `readNeeds` reads; undefined where they are not known. */
  readonly needs?: string | undefined;
  /** The operations that replace it, at least in part: `v2.createSpace`. */
  readonly replacedBy?: readonly string[] | undefined;
}

/** Finds the terms of an operation. */
export type FindTerms = (operation: Operation) => Terms | Promise<Terms>;

declare const METHOD: unique symbol;
declare const NEED: unique symbol;

/** An operation by itself, with the type of the method that calls it and what a token has to hold for it. */
export interface SingleOperation<Method = unknown, Need = unknown> extends Operation, Terms {
  /** Never there: they carry the types. */
  readonly [METHOD]?: Method;
  readonly [NEED]?: Need;
}

/** The method that calls an operation. */
export type MethodOf<Single extends SingleOperation> = NonNullable<Single[typeof METHOD]>;

/** What a token has to hold for an operation. */
export type NeedOf<Single extends SingleOperation> = NonNullable<Single[typeof NEED]>;

/** The operations of one API by their `operationId`. */
export type OperationTable = Readonly<Record<string, Operation>>;

/** The flat argument object of a call: parameters by name, the request body under `body`. */
export type Arguments = Readonly<Record<string, unknown>>;

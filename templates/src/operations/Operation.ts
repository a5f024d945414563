import type { EncodedBody, Sender } from "../http/types.js";
import type { Call, CallOptions, DataWithResponse } from "./Call.js";
import type { CompletedCall } from "./CompletedCall.js";
import type { Requirements } from "./Requirements.js";

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
  readonly forms?: () => Promise<FormEncoder>;
  readonly files?: () => Promise<FileReceiver>;
  readonly lists?: Lister;
}

/** The fields of a multipart form: strings, files, or several of either under one name. */
export type FormFields = FormData | Readonly<Record<string, unknown>>;

/** Encodes the body of an operation that takes a form. */
export interface FormEncoder {
  encodeForm(fields: FormFields): EncodedBody;
}

/** Receives the file that an operation returns. */
export interface FileReceiver {
  receiveFile(sender: Sender, call: CompletedCall): Promise<DataWithResponse<unknown>>;
}

/** What a call is about: an operation, and what its caller passed. */
export interface CallInput {
  readonly name: string;
  readonly operation: Operation;
  readonly args: Arguments;
  readonly options: CallOptions;
}

/** Makes the call of an operation whose response has pages. */
export type Lister = (
  send: (args: Arguments, options: CallOptions) => Promise<DataWithResponse<unknown>>,
  input: CallInput,
) => Call<unknown>;

/** Finds the requirements of an operation. */
export type FindRequirements = (operation: Operation) => Requirements | Promise<Requirements>;

declare const METHOD: unique symbol;
declare const NEED: unique symbol;

/** An operation by itself, with the type of the method that calls it and what a token has to hold for it. */
export interface SingleOperation<Method = unknown, Need = unknown> extends Operation, Requirements {
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

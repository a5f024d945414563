import type { Connection } from "../connection/Credential.js";
import type { Transport } from "../http/Transport.js";
import type { EncodedBody, RequestParts, Waits } from "../http/types.js";
import type { Call, CallOptions, DataWithResponse } from "./Call.js";
import type { CompletedCall } from "./CompletedCall.js";
import type { Requirements } from "./Requirements.js";

/** How one operation is sent, and what its response contains. Absent fields have the default meaning. */
export interface Operation {
  /** The name with its API: `{{list}}`. Operations of a table are named by their keys. */
  readonly name?: string;
  readonly method: string;
  /** The path template with its prefix. */
  readonly path: string;
  /** List parameters that are joined by commas; the others repeat their key. */
  readonly comma?: readonly string[];
  /** Arguments that are sent as headers. */
  readonly headers?: readonly string[];
  /** How the body is encoded; absent if there is none. */
  readonly body?: "json" | "form";
  /** What a successful response contains; absent means JSON. */
  readonly success?: "none" | "file";
  /** What a successful response may contain, if only the response tells. */
  readonly answer?: readonly string[];
  /** How the next page is requested, a row of `pager.ts`; absent if the response has no pages. */
  readonly page?: string;
  /** The maximum `limit`, if it is known. */
  readonly max?: number;
  /** The properties that contain the items of a page; absent means `results`. */
  readonly items?: readonly string[];
  /** Whether the request needs the header that skips the server's XSRF check. */
  readonly noCheck?: true;
  /** What the response may be, for `Accept`; absent means JSON. */
  readonly accept?: readonly string[];
  /** How parameters are sent if not as usual: `deepObject=filter`, in the notation that `parseStyle` reads. */
  readonly styles?: readonly string[];
  /** Instead of `body`, its media types, the preferred one first; JSON with what it may be: `application/json<array>`. */
  readonly bodies?: readonly string[];
  /** How the fields of a form are sent if not as usual: `application/xml=meta`. */
  readonly fields?: readonly string[];
  /** The features that it needs: form bodies, file responses, pages, what is not sent or answered as usual, or a base. */
  readonly forms?: () => Promise<FormEncoder>;
  readonly wire?: () => Promise<ArgumentEncoder>;
  readonly files?: () => Promise<Receiver>;
  readonly answers?: () => Promise<Receiver>;
  readonly lists?: Lister;
  /** Connects to where the operations of a document are sent, if that is not the product. */
  base?(transport: Transport & { readonly options: object }, waits: Partial<Waits>): Promise<Connection>;
}

/** The fields of a multipart form: strings, files, or several of either under one name. */
export type FormFields = FormData | Readonly<Record<string, unknown>>;

/** Encodes the body of an operation that takes a form. */
export interface FormEncoder {
  encodeForm(fields: FormFields): EncodedBody;
}

/** Connects to where the operations of a document are sent, if that is not the product. */
export type ConnectToBase = (
  transport: Transport & { readonly options: object },
  waits: Partial<Waits>,
) => Promise<Connection>;

/** Encodes arguments and bodies of which only some documents have any. */
export interface ArgumentEncoder {
  encodeArguments(operation: Operation, args: Arguments): RequestParts;
  fillPath(operation: Operation, values: Arguments): string;
  buildQuery(operation: Operation, values: Arguments): string;
  encodeHeaders(operation: Operation, values: Arguments): Arguments;
  encodeBody(operation: Operation, body: unknown, contentType?: unknown): EncodedBody;
}

/** Receives what an operation returns that is not only JSON. */
export interface Receiver {
  receive(
    transport: Transport,
    call: CompletedCall,
    operation: Operation,
  ): Promise<DataWithResponse<unknown>>;
}

/** An operation and the caller's arguments. */
export interface CallInput {
  /** The operation's name with its API, for messages. */
  readonly name: string;
  readonly operation: Operation;
  readonly args: Arguments;
  readonly options: CallOptions;
}

/** Sends a call, to another path than the operation's if there is one. */
export type SendCall = (
  args: Arguments,
  options: CallOptions,
  path?: string | undefined,
) => Promise<DataWithResponse<unknown>>;

/** Makes the call of an operation whose response has pages. */
export type Lister = (send: SendCall, input: CallInput) => Call<unknown>;

/** Finds the requirements of an operation. */
export type FindRequirements = (operation: Operation) => Requirements | Promise<Requirements>;

declare const METHOD: unique symbol;
declare const REQUIRED: unique symbol;

/** A single operation, with the type of the method that calls it and the scopes that it requires. */
export interface SingleOperation<Method = unknown, Required = unknown> extends Operation, Requirements {
  /** Type-only: they never exist at run time. */
  readonly [METHOD]?: Method;
  readonly [REQUIRED]?: Required;
}

/** The method that calls an operation. */
export type MethodOf<Single extends SingleOperation> = NonNullable<Single[typeof METHOD]>;

/** The scopes that an operation requires. */
export type RequiredOf<Single extends SingleOperation> = NonNullable<Single[typeof REQUIRED]>;

/** The operations of one API, by `operationId`. */
export type OperationTable = Readonly<Record<string, Operation>>;

/** The flat argument object of a call: the parameters by name, and the request body as `body`. */
export type Arguments = Readonly<Record<string, unknown>>;

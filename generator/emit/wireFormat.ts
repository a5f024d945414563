import type { Operation, Paging } from "../model/ApiModel.js";

/** How an operation is sent and answered, by the fields of the client's `Operation`; defaults are left out. */
export interface WireFormat {
  readonly comma?: readonly string[];
  readonly headers?: readonly string[];
  readonly body?: "json" | "form";
  readonly success?: "none" | "file";
  readonly page?: Paging["style"];
  readonly max?: number;
  readonly items?: readonly string[];
}

/** Lists what differs from the defaults: no body, a JSON response, no pages, items under `results`. */
export function wireFormat({ parameters, body, success, paging }: Operation): WireFormat {
  const comma = parameters.filter(({ array }) => array === "comma").map(({ name }) => name);
  const headers = parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name);
  return {
    ...(comma.length > 0 && { comma }),
    ...(headers.length > 0 && { headers }),
    ...(body && { body: body.kind }),
    ...(success.kind !== "json" && { success: success.kind }),
    ...(paging && { page: paging.style }),
    ...(paging?.maximum !== undefined && { max: paging.maximum }),
    ...(paging && paging.items.join() !== "results" && { items: paging.items }),
  };
}

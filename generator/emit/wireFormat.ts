import type { AnswerKind, Operation } from "../model/ApiModel.js";
import type { BodyType } from "../openapi/bodyTypes.js";
import { pagingRow } from "./pagingRow.js";

/** How an operation is sent and answered, by the fields of the client's `Operation`; defaults are left out. */
export interface WireFormat {
  readonly comma?: readonly string[];
  readonly headers?: readonly string[];
  readonly styles?: readonly string[];
  readonly body?: "json" | "form";
  readonly bodies?: readonly string[];
  readonly fields?: readonly string[];
  readonly accept?: readonly string[];
  readonly success?: "none" | "file";
  readonly answer?: readonly AnswerKind[];
  readonly page?: string;
  readonly max?: number;
  readonly items?: readonly string[];
}

/** Lists what differs from the defaults: no body, a JSON response, no pages, items under `results`. */
export function wireFormat({ parameters, body, accept, success, paging }: Operation): WireFormat {
  const comma = parameters.filter(({ array }) => array === "comma").map(({ name }) => name);
  const headers = parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name);
  const styles = parameters.flatMap(({ name, style }) => (style === undefined ? [] : `${style}=${name}`));
  return {
    ...(comma.length > 0 && { comma }),
    ...(headers.length > 0 && { headers }),
    ...(styles.length > 0 && { styles }),
    ...(body &&
      (body.kind === "other"
        ? { bodies: body.types.map((type) => printBodyType(type, body.types)) }
        : { body: body.kind })),
    ...(body && body.fields.length > 0 && { fields: body.fields }),
    ...(accept.length > 0 && { accept }),
    ...((success.kind === "none" || success.kind === "file") && { success: success.kind }),
    ...(success.kind === "mixed" && { answer: success.answers.map(({ kind }) => kind) }),
    ...(paging && { page: pagingRow(paging)[0] }),
    ...(paging?.maximum !== undefined && { max: paging.maximum }),
    ...(paging && paging.items.join() !== "results" && { items: paging.items }),
  };
}

/** Prints a media type; JSON with what it may be, which tells it apart from others: `application/json<array>`. */
function printBodyType({ mediaType, kind, values }: BodyType, { length }: readonly BodyType[]): string {
  if (kind !== "json") return mediaType;
  return `${mediaType}<${length > 1 ? values.join("|") : "any"}>`;
}

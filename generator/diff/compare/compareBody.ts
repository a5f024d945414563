import type { MediaTypeObject, RequestBodyObject } from "openapi-typescript";
import { markdownCode } from "../../escape/escape.js";
import { dereference } from "../../openapi/references.js";
import type { Difference } from "../Change.js";
import { classify } from "../classify.js";
import type { SurfaceOperation } from "../load/Surface.js";
import { compareDescriptions } from "./compareDescriptions.js";
import { compareSchemas, type Sides } from "./compareSchemas.js";
import type { OperationPair } from "./matchOperations.js";

const AT = "body";

/** Compares the request bodies of an operation. */
export function compareBody(sides: Sides, { before, after }: OperationPair): Difference[] {
  const [old, now] = [before.model.body, after.model.body];
  if (old === undefined && now === undefined) return [];
  if (old === undefined) {
    return [
      now?.required
        ? classify("required-body-added", AT, "was added and is required")
        : classify("body-added", AT, "was added"),
    ];
  }
  if (now === undefined) return [classify("body-removed", AT, "was removed")];
  const types = `${markdownCode(old.mediaType)} became ${markdownCode(now.mediaType)}`;
  if (old.kind !== now.kind) return [classify("body-kind", AT, types)];
  const found: Difference[] = [];
  if (!old.required && now.required) found.push(classify("body-required", AT, "is now required"));
  if (old.required && !now.required) found.push(classify("body-optional", AT, "is now optional"));
  if (old.mediaType !== now.mediaType) found.push(classify("body-media-type", AT, types));
  const [from, to] = [findBody(sides.before, before), findBody(sides.after, after)];
  return [
    ...found,
    ...compareDescriptions(from?.description, to?.description, AT),
    ...compareSchemas(sides, schemaOf(from, old.mediaType), schemaOf(to, now.mediaType), AT),
  ];
}

function findBody(document: unknown, { found }: SurfaceOperation): RequestBodyObject | undefined {
  const body = found.operation.requestBody as RequestBodyObject | undefined;
  return dereference<RequestBodyObject | undefined>(document, body);
}

function schemaOf(body: RequestBodyObject | undefined, mediaType: string): unknown {
  return (body?.content?.[mediaType] as MediaTypeObject | undefined)?.schema;
}

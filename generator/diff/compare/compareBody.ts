import type { MediaTypeObject, RequestBodyObject } from "openapi-typescript";
import { markdownCode } from "../../escape/escape.js";
import { dereference } from "../../openapi/references.js";
import { type Finding, judge } from "../classify.js";
import type { SurfaceOperation } from "../load/Surface.js";
import { compareSchemas, type Sides } from "./compareSchemas.js";
import { compareText } from "./compareText.js";
import type { OperationPair } from "./matchOperations.js";

const AT = "body";

/** Compares the bodies that an operation takes. */
export function compareBody(sides: Sides, { before, after }: OperationPair): Finding[] {
  const [old, now] = [before.model.body, after.model.body];
  if (old === undefined && now === undefined) return [];
  if (old === undefined) {
    return [
      now?.required
        ? judge("required-body-added", AT, "is new and required")
        : judge("body-added", AT, "is new"),
    ];
  }
  if (now === undefined) return [judge("body-removed", AT, "is gone")];
  const types = `${markdownCode(old.mediaType)} became ${markdownCode(now.mediaType)}`;
  if (old.kind !== now.kind) return [judge("body-kind", AT, types)];
  const found: Finding[] = [];
  if (!old.required && now.required) found.push(judge("body-required", AT, "is required now"));
  if (old.required && !now.required) found.push(judge("body-optional", AT, "is optional now"));
  if (old.mediaType !== now.mediaType) found.push(judge("body-media-type", AT, types));
  const [from, to] = [findBody(sides.before, before), findBody(sides.after, after)];
  return [
    ...found,
    ...compareText(from?.description, to?.description, AT),
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

import type { NodeKind } from "../../openapi/grammar.js";
import { isObject } from "../../openapi/isObject.js";
import { listOperations } from "../../openapi/listOperations.js";
import { listParts, listProperties } from "../../openapi/listParts.js";
import { dereference } from "../../openapi/references.js";
import type { Schema } from "../../openapi/Schema.js";
import { mapChildren } from "../../openapi/walkDocument.js";
import type { Spec } from "../../read/Spec.js";

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/**
 * Marks the files of forms with `format: binary`, as OpenAPI 3.0 does, where 3.1 says `contentMediaType`. Binary data
 * within JSON are a string.
 */
export function markFiles(spec: Spec): Spec {
  const { document } = spec;
  const places = listFilePlaces(document);
  const visit = (value: unknown, kind: NodeKind): unknown => {
    if (!isObject(value)) return value;
    const changed = mapChildren(value, kind, visit);
    if (kind !== "schema") return changed;
    const { format, contentMediaType, contentEncoding, ...schema }: Schema = changed;
    if (!places.has(value)) return format === "binary" ? schema : changed;
    const isString = [schema.type ?? "string"].flat().includes("string");
    if (contentMediaType === undefined || contentEncoding !== undefined || !isString) return changed;
    const file: Schema = { ...schema, type: "string", format: "binary" };
    // Text can be given as such, too.
    const isText = schema.type !== undefined && /^text\/|[/+](json|xml)\b/i.test(contentMediaType);
    return isText ? { anyOf: [schema, file] } : file;
  };
  return { ...spec, document: visit(document, "document") as Spec["document"] };
}

/** Lists the schemas that can be a file: those of whole bodies, and those of the fields of forms. */
function listFilePlaces(document: Spec["document"]): Set<unknown> {
  const contents = listOperations(document).flatMap(({ operation: { requestBody, responses = {} } }) =>
    [requestBody, ...Object.values(responses)].flatMap((each): Content[] => {
      const { content } = (dereference<unknown>(document, each) ?? {}) as { content?: Content };
      return content ? [content] : [];
    }),
  );
  const media = contents.flatMap((content) => Object.entries(content));
  const fields = media.flatMap(([mediaType, { schema }]) =>
    /^multipart\//i.test(mediaType) ? listProperties(document, schema) : [],
  );
  const places = [...media.map(([, { schema }]) => schema), ...fields].flatMap((schema) => [
    ...listParts(document, schema),
  ]);
  return new Set(places.flatMap((place) => [place, ...listParts(document, place.items)]));
}

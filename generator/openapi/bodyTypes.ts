import { isDeepStrictEqual } from "node:util";
import { isJson } from "./isJson.js";
import type { Schema } from "./Schema.js";
import { acceptsOnly, isAnything, type ValueKind, valueKinds } from "./valueKinds.js";

/** How a body is encoded, the preferred way first. */
const KINDS = ["json", "multipart", "pairs", "text", "bytes"] as const;

/** A media type that a body can have. */
export interface BodyType {
  readonly mediaType: string;
  readonly kind: (typeof KINDS)[number];
  /** What the body can be; `form` stands for FormData, and `files` for an object with files. */
  readonly values: readonly BodyValue[];
  readonly schema: Schema | undefined;
  /** Whether only the media type tells it apart from those before it. */
  readonly isAmbiguous: boolean;
}

type BodyValue = ValueKind | "files" | "form";

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** Lists the media types of a body, the preferred one first: JSON before forms, text and files. */
export function listBodyTypes(document: unknown, content: Content): BodyType[] {
  const types = Object.entries(content).map(([mediaType, { schema }]) => {
    const kinds = valueKinds(document, schema);
    const kind = kindOf(mediaType, kinds);
    return { mediaType, kind, schema, values: valuesOf(kind, kinds) };
  });
  const ordered = types
    .filter((type) => !types.some((other) => isRepeatedBy(type, other)))
    .sort((a, b) => rank(a) - rank(b));
  const taken = new Set<BodyValue>();
  return ordered.map((type) => {
    const isAmbiguous = type.values.some((value) => taken.has(value));
    for (const value of type.values) taken.add(value);
    return { ...type, isAmbiguous };
  });
}

function kindOf(mediaType: string, kinds: ReadonlySet<ValueKind>): BodyType["kind"] {
  if (/^multipart\//i.test(mediaType)) return "multipart";
  if (/^application\/x-www-form-urlencoded\b/i.test(mediaType)) return "pairs";
  if (/^text\/|[/+]xml\b/i.test(mediaType)) return "text";
  if (!mediaType.includes("*")) return isJson(mediaType) ? "json" : "bytes";
  // A wildcard is a file, unless its schema is one of JSON.
  return acceptsOnly(kinds, "string", "file", "null") || isAnything(kinds) ? "bytes" : "json";
}

function valuesOf(kind: BodyType["kind"], kinds: ReadonlySet<ValueKind>): BodyValue[] {
  switch (kind) {
    case "json":
      return [...kinds].filter((each) => each !== "file");
    case "multipart":
      return ["object", "files", "form"];
    case "pairs":
      return ["object"];
    case "text":
      return ["string"];
    case "bytes":
      return ["file"];
  }
}

/** Whether a wildcard stands for JSON that another media type names. */
function isRepeatedBy(type: Omit<BodyType, "isAmbiguous">, other: Omit<BodyType, "isAmbiguous">): boolean {
  const isOther = other !== type && other.kind === "json" && !other.mediaType.includes("*");
  return (
    isOther &&
    type.kind === "json" &&
    type.mediaType.includes("*") &&
    isDeepStrictEqual(type.schema, other.schema)
  );
}

function rank({ kind }: Pick<BodyType, "kind">): number {
  return KINDS.indexOf(kind);
}

/** Whether a caller may name the media type of a body. */
export function takesContentType(types: readonly Pick<BodyType, "mediaType" | "kind">[]): boolean {
  return types.length > 1 || types.some(({ mediaType, kind }) => kind === "bytes" && mediaType.includes("*"));
}

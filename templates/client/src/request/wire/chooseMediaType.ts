import { describe } from "../../errors/describe.js";
import { configurationError } from "../../errors/NimbusError.js";
import { readFileInput } from "../FileInput.js";
import { type BodyKind, bodyKind } from "./bodyKind.js";

/** A media type that an operation takes, and what its JSON may be. */
interface BodyType {
  readonly mediaType: string;
  readonly kind: BodyKind;
  readonly values: readonly string[];
}

/** Chooses the media type of a body: the one that the caller names, or the first that takes such a value. */
export function chooseMediaType(bodies: readonly string[], body: unknown, contentType: unknown): BodyType {
  const types = bodies.map(parseBody);
  const names = types.map(({ mediaType }) => mediaType).join(", ");
  if (contentType !== undefined) {
    const isNamed = ({ mediaType }: BodyType) => matches(mediaType, contentType);
    const named = types.find((type) => isNamed(type) && !type.mediaType.includes("*")) ?? types.find(isNamed);
    if (named) return { ...named, mediaType: contentType as string };
    throw configurationError(`contentType cannot be ${describe(contentType)}`, `pass one of ${names}`);
  }
  const value = valueKind(body);
  const ownType = readFileInput(body)?.type;
  const found =
    types.find(({ mediaType, kind }) => kind === "bytes" && matches(mediaType, ownType)) ??
    types.find(({ kind, values }) => takes(kind, values, value)) ??
    types.find(({ kind }) => kind === "bytes");
  if (found) return found;
  throw configurationError(`body cannot be ${describe(body)}`, `pass what can be sent as ${names}`);
}

/** Parses `application/json<object|array>`. */
function parseBody(entry: string): BodyType {
  const [, mediaType = "", values] = /^(.*?)(?:<(.*)>)?$/.exec(entry) ?? [];
  return { mediaType, kind: bodyKind(mediaType, values !== undefined), values: values?.split("|") ?? [] };
}

/** Whether a media type is one that the document names, whose parts may be wildcards. */
function matches(documented: string, given: unknown): boolean {
  if (typeof given !== "string" || !/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(\s*;[\t -~]*)?$/.test(given)) return false;
  const [type, subtype] = documented.toLowerCase().split(/[/;]/);
  const [givenType, givenSubtype] = given
    .toLowerCase()
    .split(/[/;]/)
    .map((part) => part.trim());
  return [
    [type, givenType],
    [subtype, givenSubtype],
  ].every(([wanted, actual]) => wanted === "*" || wanted === actual);
}

/** What a value is, in the words of JSON Schema; or a file, a form, or an object with files. */
function valueKind(value: unknown): string {
  if (value instanceof FormData) return "form";
  if (value instanceof URLSearchParams) return "pairs";
  if (readFileInput(value)) return "file";
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value !== "object") return typeof value;
  const members = Object.values(value as object).flat();
  return members.some((member) => readFileInput(member)) ? "files" : "object";
}

const TAKEN: Readonly<Record<Exclude<BodyKind, "json">, readonly string[]>> = {
  multipart: ["form", "files", "object"],
  pairs: ["pairs", "object"],
  text: ["string"],
  bytes: ["file", "string"],
};

function takes(kind: BodyKind, values: readonly string[], value: string): boolean {
  return kind === "json"
    ? values.includes("any")
      ? !["form", "pairs", "file", "files"].includes(value)
      : values.includes(value)
    : TAKEN[kind].includes(value);
}

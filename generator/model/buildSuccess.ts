import type {
  Components,
  Content,
  Media,
  NormalizedOperation,
  Response as NormalizedResponse,
} from "../normalize/NormalizedSpec.js";
import { referencedType } from "../normalize/referencedType.js";
import { essence, isJson, isJsonLines } from "../openapi/isJson.js";
import { listSuccesses } from "../openapi/listSuccesses.js";
import type { Schema } from "../openapi/Schema.js";
import { acceptsOnly, isAnything, isBinary, valueKinds } from "../openapi/valueKinds.js";
import type { Answer, AnswerKind, Success } from "./ApiModel.js";

/** Statuses whose response has a body, as a rule: without `content`, it says nothing of it. */
const UNSPECIFIED = /^(200|203|206|2XX|default)$/;

/** Statuses that lead to a file, if no other is a success. */
const REDIRECTS = /^(30[1278]|3XX)$/;

/**
 * Finds out what a successful call returns.
 *
 * @param noContent whether a response without `content` has no body
 */
export function buildSuccess(
  components: Components,
  operation: NormalizedOperation,
  noContent: boolean,
): Success {
  const { method, responses } = operation;
  const successes = listSuccesses(operation);
  const received = successes.flatMap(([status, { content = {} }]) => {
    if (Object.keys(content).length > 0) return listAnswers(components, content);
    const isUnspecified = !noContent && method !== "HEAD" && UNSPECIFIED.test(status);
    return isUnspecified ? [answer("file"), answer("none")] : [answer("none")];
  });
  const redirected = Object.entries(responses).flatMap(([status, response]) => {
    if (status === "303") return [seeOther(response, method === "GET" && successes.length > 0)];
    return successes.length === 0 && REDIRECTS.test(status) ? [answer("file")] : [];
  });
  const answers = merge([...received, ...redirected]);
  // A response to HEAD has the type of a page that it does not contain.
  if (method === "HEAD") return { kind: "mixed", answers: [answer("none")] };
  // A download that every client can receive comes with one of these.
  const isUsual = successes.every(([status]) => UNSPECIFIED.test(status));
  return isUsual || answers.every(({ kind }) => kind !== "file")
    ? simplify(answers)
    : { kind: "mixed", answers };
}

function answer(kind: AnswerKind, schema?: Schema): Answer {
  return { kind, types: [referencedType(schema) ?? []].flat() };
}

/** What a 303 gives: the file that it leads to, or the location of what was begun. */
function seeOther({ content = {} }: NormalizedResponse, mayBeFile: boolean): Answer {
  const json = Object.entries(content).find(([type]) => isJson(type));
  if (json) return answer("location", json[1].schema);
  return answer(mayBeFile ? "file" : "anyLocation");
}

/** Lists the media types of a response that the client asks for. */
export function listMedia(components: Components, content: Content): [mediaType: string, media: Media][] {
  return Object.entries(content).filter(([type]) => !isRepeated(components, content, type));
}

/** Lists what the content of a response can be. */
function listAnswers(components: Components, content: Content): Answer[] {
  const media = listMedia(components, content);
  return media.flatMap(([type, each]) => {
    const { schema } = each;
    const name = essence(type);
    if (name === "text/event-stream") return [listEvents(each)];
    if (isJsonLines(type)) return [answer("lines", each.itemSchema)];
    if (isBinary({ components }, schema)) return [answer("file")];
    if (isWildcard(type)) return media.length > 1 ? [answer("file")] : listAnything(components, schema);
    if (isJson(type)) return [answer("json", schema)];
    if (name === "text/html") return [answer("html")];
    if (name === "text/*") return [answer("text"), answer("html")];
    return [answer(isText(name) ? "text" : "file")];
  });
}

function listEvents({ itemSchema, dataSchema, hasJsonData }: Media): Answer {
  const events = answer(hasJsonData ? "jsonEvents" : "events", itemSchema ?? dataSchema);
  return dataSchema ? { ...events, isOfData: true } : events;
}

/** What a wildcard stands for that nothing else explains: JSON, if its schema is no text. */
function listAnything(components: Components, schema: Schema | undefined): Answer[] {
  const kinds = valueKinds({ components }, schema);
  if (isAnything(kinds)) return [answer("json", schema), answer("text"), answer("file")];
  return [answer("json", schema), ...(acceptsOnly(kinds, "string", "null") ? [answer("text")] : [])];
}

/**
 * Whether a media type is another encoding of what JSON is already, which the client then asks for: the same type, an
 * object as text, or a page for people.
 */
function isRepeated(components: Components, content: Content, mediaType: string): boolean {
  const isNamed = (type: string) => isJson(type) && !isWildcard(type);
  const named = Object.entries(content).filter(
    ([type, { schema }]) => isNamed(type) && !isBinary({ components }, schema),
  );
  if (isNamed(mediaType) || named.length === 0) return false;
  const { schema } = content[mediaType] ?? {};
  if (isBinary({ components }, schema)) return false;
  const kinds = valueKinds({ components }, schema);
  const isSame = named.some(([, each]) => referencedType(each.schema) === referencedType(schema));
  return isSame || essence(mediaType) === "text/html" || (isText(essence(mediaType)) && !kinds.has("string"));
}

function isText(mediaType: string): boolean {
  return /^text\/|^application\/(.+\+)?xml$/.test(mediaType) && mediaType !== "text/event-stream";
}

/** Whether a media type can be data of every kind. */
function isWildcard(mediaType: string): boolean {
  return /^(\*|application)\/\*$/.test(essence(mediaType));
}

/** Joins answers of one kind, and leaves out text where a file can be it. */
function merge(answers: readonly Answer[]): Answer[] {
  const kinds = [...new Set(answers.map(({ kind }) => kind))];
  return kinds
    .filter((kind) => kind !== "text" || !kinds.includes("file"))
    .map((kind) => {
      const same = answers.filter((each) => each.kind === kind);
      return { ...(same[0] ?? answer(kind)), types: [...new Set(same.flatMap(({ types }) => types))] };
    });
}

/** The simple cases, which every client can read. */
function simplify(answers: readonly Answer[]): Success {
  const kinds = answers.map(({ kind }) => kind);
  const [first = answer("none"), ...others] = answers;
  if (others.length === 0 && (first.kind === "file" || first.kind === "none")) return { kind: first.kind };
  const json = answers.find(({ kind }) => kind === "json");
  if (json === undefined || kinds.some((kind) => kind !== "json" && kind !== "none"))
    return { kind: "mixed", answers };
  return { kind: "json", types: json.types, ...(others.length > 0 && { isOptional: true }) };
}

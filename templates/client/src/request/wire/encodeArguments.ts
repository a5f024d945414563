import { describe } from "../../errors/describe.js";
import { configurationError } from "../../errors/NimbusError.js";
import type { RequestParts } from "../../http/types.js";
import type { Arguments, Operation } from "../../operations/Operation.js";
import { buildHeaders } from "../buildRequest.js";
import { buildQuery as buildUsualQuery, fillPath as fillUsualPath } from "../buildUrl.js";
import { attemptToSend } from "./attemptToSend.js";
import { encodeBody } from "./encodeBody.js";
import { textOf } from "./encodeText.js";
import { parseStyle, type Style } from "./parseStyle.js";
import { serializePath } from "./serializePath.js";
import { serializeQuery } from "./serializeQuery.js";

export { encodeBody } from "./encodeBody.js";

/** Encodes the arguments of an operation of which at least one is not sent as usual. */
export function encodeArguments(operation: Operation, args: Arguments): RequestParts {
  if (typeof args !== "object" || args === null || Symbol.iterator in args)
    throw configurationError(`the argument cannot be ${describe(args)}`, "pass an object: { id: 123 }");
  const { body, contentType, parameters } = splitArguments(operation, args);
  const { type, ...sent } =
    body === undefined ? { type: undefined } : encodeBody(operation, body, contentType);
  const search = buildQuery(operation, parameters);
  return {
    path: fillPath(operation, parameters) + (search && `?${search}`),
    headers: buildHeaders(operation, encodeHeaders(operation, parameters), type),
    ...sent,
  };
}

/** Takes the body and its media type out of the arguments, where the operation has them. */
function splitArguments({ body: kind, bodies = [] }: Operation, args: Arguments) {
  const { body, ...others } = args;
  if (kind === undefined && bodies.length === 0) return { parameters: args };
  if (bodies.length < 2 && !bodies.some((type) => type.includes("*"))) return { body, parameters: others };
  const { contentType, ...parameters } = others;
  return { body, contentType, parameters };
}

/** Fills the path of an operation. */
export function fillPath({ path, styles = [] }: Operation, values: Arguments): string {
  const byName = new Map(styles.map(parseStyle));
  const fill = (_: string, name: string) => {
    const [value, style] = [values[name], byName.get(name)];
    return attemptToSend(name, value, () =>
      style ? serializePath(name, value, style) : fillUsualPath("{id}", { id: value }),
    );
  };
  const segments = path.split("/").map((segment) => {
    const filled = segment.replace(/\{([^{}]+)\}/g, fill);
    // Servers resolve dot segments first: `/pages/..` is another resource.
    if (filled !== segment && /^\.{0,2}$/.test(filled))
      throw configurationError(`${segment} cannot be ${describe(filled)} in a path`, "pass another value");
    return filled;
  });
  return segments.join("/");
}

/** Builds the query of an operation, without its `?`. */
export function buildQuery(operation: Operation, values: Arguments): string {
  const byName = new Map((operation.styles ?? []).map(parseStyle));
  const isQuery = (name: string) =>
    !operation.path.includes(`{${name}}`) && !operation.headers?.includes(name);
  return Object.entries(values)
    .filter(([name]) => isQuery(name))
    .map(([name, value]) =>
      attemptToSend(name, value, () => serialize(name, value, byName.get(name), operation.comma)),
    )
    .filter(Boolean)
    .join("&");
}

function serialize(
  name: string,
  value: unknown,
  style: Style | undefined,
  comma: readonly string[] | undefined,
): string {
  return style ? serializeQuery(name, value, style).join("&") : buildUsualQuery([[name, value]], comma);
}

/** The arguments that are headers, as text. */
export function encodeHeaders({ headers = [], styles = [] }: Operation, values: Arguments): Arguments {
  const byName = new Map(styles.map(parseStyle));
  const encoded = headers
    .filter((name) => Object.hasOwn(values, name) && values[name] != null)
    .map((name) => {
      const style = byName.get(name) ?? { style: "simple", explode: false };
      const value = values[name];
      return [
        name,
        attemptToSend(name, value, () =>
          style.style === "json" ? toAscii(JSON.stringify(value)) : serializePath(name, value, style, textOf),
        ),
      ];
    });
  return Object.fromEntries(encoded);
}

/** Escapes what headers cannot hold. */
function toAscii(json: string): string {
  return json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

import { check } from "../errors/check.js";
import { configurationError, isConfluenceError } from "../errors/ConfluenceError.js";
import { rootCause } from "../errors/rootCause.js";
import type { Operation } from "../operations/Operation.js";
import { attempt } from "./attempt.js";
import { buildQuery, fillPath, toText } from "./buildUrl.js";

type Values = Readonly<Record<string, unknown>>;

/**
 * Rejects the argument that cannot be sent, or that would be sent as something else.
 *
 * @param parts the request, which is returned if all arguments are right; undefined if it could not be built
 */
export function checkArguments<Parts>(
  { path, headers, body }: Pick<Operation, "path" | "headers" | "body">,
  args: Values,
  parts: Parts | undefined,
  cause?: unknown,
): Parts {
  // The encoder of forms names the field.
  if (isConfluenceError(cause)) throw cause;
  const ids = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, id = ""]) => id);
  attemptWithAdvice("the argument", args, "an object: { id: 123 }", () => {
    if (typeof args === "function" || Symbol.iterator in args) throw cause;
    for (const name of [...ids, ...Object.keys(args)]) {
      const value = attemptWithAdvice(name, undefined, "plain data", () => args[name]);
      if (ids.includes(name))
        attemptWithAdvice(name, value, adviseId(name, value, args, ids), () =>
          fillPath("{id}", { id: value }),
        );
      else if (name !== "body" || !body)
        for (const item of [value ?? []].flat())
          attemptWithAdvice(name, item, adviseOthers(name, body), () =>
            headers?.includes(name) ? toText(item) : buildQuery([[name, [item]]]),
          );
      else if (body === "json") checkJson(value);
    }
    // What is left is a form whose fields cannot be read.
    if (!parts) throw configurationError("body cannot be read", "pass plain data", cause);
  });
  return parts as Parts;
}

/** Says what an ID may be, and what was passed instead of one that is missing. */
function adviseId(name: string, value: unknown, args: Values, ids: readonly string[]): string {
  const others = Object.keys(args).filter((each) => each !== "body" && !ids.includes(each));
  const text = "a non-empty ID or key";
  if (value !== undefined || others.length === 0) return text;
  return `${text} as ${name}; the arguments are: ${others.join(", ")}`;
}

/** Says what a parameter may be, and where what is none may belong. */
function adviseOthers(name: string, body: Operation["body"]): string {
  if (name === "signal") return "it in the options of the call, which are its second argument";
  const text = "a string, a number, a boolean or a valid Date";
  return body ? `${text}; what belongs to the body goes under \`body\`` : text;
}

/** Does something with a value, and rejects the value if that fails. */
function attemptWithAdvice<T>(name: string, value: unknown, wanted: string, use: () => T): T {
  return attempt(name, value, () => advise(value) ?? wanted, use);
}

/** Rejects what JSON cannot express, or would change silently. */
function checkJson(body: unknown): void {
  const names = new Map<unknown, string>();
  try {
    JSON.stringify(body, function (this: Values, key, value: unknown) {
      const parent = names.get(this);
      const name = parent === undefined ? "body" : `${parent}.${key}`;
      names.set(value, name);
      const isNeeded = Array.isArray(this) || (parent === undefined && this[key] !== undefined);
      const isLost = value === undefined || typeof value === "function" || typeof value === "symbol";
      const isInvalidDate = value === null && this[key] instanceof Date;
      const isNumber = Number.isFinite(value) && !/id$|ids\.\d+$/i.test(name);
      const isKept = typeof value === "string" || isNumber;
      const wanted =
        (isNeeded && isLost) || isInvalidDate ? "plain data" : isKept ? undefined : advise(value);
      check(wanted === undefined, name, this[key], wanted as string);
      return value;
    });
  } catch (cause) {
    if (isConfluenceError(cause)) throw cause;
    const [reason] = rootCause(cause).split("\n");
    throw configurationError(`the body cannot be sent as JSON: ${reason}`, "pass plain data without cycles");
  }
}

/** Says what to pass instead of text that is cut within a character, or of a number that is not exact. */
function advise(value: unknown): string | undefined {
  if (typeof value === "string" && /\p{Cs}/u.test(value))
    return "whole characters, not half of a surrogate pair";
  if (typeof value === "bigint") return "it as a string";
  if (typeof value !== "number" || Math.abs(value) < 2 ** 53) return undefined;
  return Number.isFinite(value) ? "it as a string" : "a finite number";
}

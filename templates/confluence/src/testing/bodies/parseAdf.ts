import { MalformedBody } from "./MalformedBody.js";

/** A node of the Atlassian Document Format. */
export interface AdfNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly AdfNode[];
  readonly marks?: readonly AdfMark[];
  readonly text?: string;
}

/** A mark of a node, such as `strong`. */
export interface AdfMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** Deeper than any editor nests; each level takes up to three of storage format, which may have 1000. */
const MAX_DEPTH = 300;

/**
 * Parses a body in the Atlassian Document Format.
 *
 * @throws {MalformedBody} if it is not JSON, or not a document of typed nodes
 */
export function parseAdf(text: string): AdfNode {
  const value = parseJson(text);
  if (!isObject(value) || value.type !== "doc" || !Array.isArray(value.content))
    throw malformed('expected an object with "type": "doc" and "content"');
  if (value.version !== undefined && value.version !== 1) throw malformed('expected "version": 1');
  // Level by level instead of recursively, since a document may be nested deeper than the stack is.
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw malformed(`nodes are nested deeper than ${MAX_DEPTH} levels`);
    level = level.flatMap(checkNode);
  }
  return value as unknown as AdfNode;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw malformed(`it is not JSON: ${error instanceof Error ? error.message : ""}`);
  }
}

/** Checks a node without what it contains, which it returns. */
function checkNode(node: unknown): readonly unknown[] {
  if (!isObject(node) || typeof node.type !== "string") throw malformed('a node has no "type"');
  const { type, text, attrs = {}, marks = [], content = [] } = node;
  if (type === "text" && (typeof text !== "string" || text === ""))
    throw malformed('a node of the type "text" has no "text"');
  if (!isObject(attrs)) throw malformed(`"attrs" of a node of the type "${type}" is not an object`);
  const areMarks =
    Array.isArray(marks) && marks.every((mark) => isObject(mark) && typeof mark.type === "string");
  if (!areMarks) throw malformed(`"marks" of a node of the type "${type}" are not objects with a "type"`);
  if (!Array.isArray(content)) throw malformed(`"content" of a node of the type "${type}" is not an array`);
  return content;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function malformed(message: string): MalformedBody {
  return new MalformedBody(`Error parsing ADF: ${message}`);
}

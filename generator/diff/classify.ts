import {
  BUMPS,
  type Bump,
  type Change,
  type ChangeKind,
  type OperationChangeKind,
  type SchemaChangeKind,
} from "./Change.js";

/** A change before it is known whose it is. */
export type Finding = Pick<Change, "bump" | "kind" | "at" | "what" | "reason">;

/** The way in which a schema travels: what widens a request narrows an answer. */
export type Direction = "request" | "answer";

/** A bump, and why users of the client need it. */
type Verdict = readonly [Bump, string];

const verdicts: Readonly<Record<OperationChangeKind, Verdict>> = {
  "operation-removed": ["major", "calls no longer compile"],
  "operation-added": ["minor", "there is more to call"],
  "operation-moved": ["major", "the method calls the new place, but the path literal in `paths` is another"],
  "operation-renamed": ["major", "the method has another name"],
  "operation-respelled": ["patch", "the client sends the same"],
  "operation-deprecated": ["minor", "calls work; editors strike them through"],
  "operation-restored": ["patch", "editors no longer strike calls through"],
  "operation-experimental": ["minor", "calls work; the operation may change without notice"],
  "operation-settled": ["patch", "the operation no longer counts as experimental"],
  "operation-tag": ["patch", "only its place in the lists and the link to the reference move"],
  "parameter-added": ["minor", "calls may give it"],
  "required-parameter-added": ["major", "calls that leave it out no longer compile"],
  "parameter-removed": ["major", "calls that give it no longer compile"],
  "parameter-renamed": ["major", "calls that give the old name no longer compile"],
  "parameter-moved": ["major", "methods go on to work, but calls through `client` must give it elsewhere"],
  "parameter-required": ["major", "calls that leave it out no longer compile"],
  "parameter-optional": ["minor", "calls may leave it out"],
  "parameter-deprecated": ["minor", "calls work; editors strike it through"],
  "parameter-restored": ["patch", "editors no longer strike it through"],
  "parameter-sent-otherwise": [
    "patch",
    "calls stay as they are, the client sends the list as the API reads it",
  ],
  "body-added": ["minor", "calls may give a body"],
  "required-body-added": ["major", "calls without a body no longer compile"],
  "body-removed": ["major", "calls that give a body no longer compile"],
  "body-required": ["major", "calls without a body no longer compile"],
  "body-optional": ["minor", "calls may leave the body out"],
  "body-kind": ["major", "calls must give another kind of body"],
  "body-media-type": ["patch", "calls stay as they are, the client names the media type"],
  "success-kind": ["major", "calls give another kind of result"],
  "status-added": ["minor", "callers may want to handle it"],
  "status-removed": ["minor", "callers that handle it no longer need to"],
  "paging-added": ["minor", "calls can be iterated over"],
  "paging-removed": ["major", "code that iterates over the call no longer compiles"],
  "paging-items": ["major", "iterating gives other items"],
  "paging-style": ["patch", "the client asks for the next page as the API wants it"],
  "scopes-added": ["minor", "more tokens are let through"],
  "scopes-removed": ["major", "tokens that were let through no longer are"],
  "type-added": ["minor", "there is more to import"],
  "type-removed": ["major", "imports of the type no longer compile"],
  description: ["patch", "only the text is another"],
};

const directedVerdicts: Readonly<Record<SchemaChangeKind, Readonly<Record<Direction, Verdict>>>> = {
  "property-added": {
    request: ["minor", "calls may send it"],
    answer: ["minor", "answers hold more"],
  },
  "required-property-added": {
    request: ["major", "calls that leave it out no longer compile"],
    answer: ["minor", "answers hold more"],
  },
  "property-removed": {
    request: ["major", "calls that send it no longer compile"],
    answer: ["major", "code that reads it no longer compiles"],
  },
  "property-required": {
    request: ["major", "calls that leave it out no longer compile"],
    answer: ["minor", "answers always hold it"],
  },
  "property-optional": {
    request: ["minor", "calls may leave it out"],
    answer: ["major", "code that reads it must expect that it is missing"],
  },
  "property-deprecated": {
    request: ["minor", "calls work; editors strike it through"],
    answer: ["minor", "answers hold it; editors strike it through"],
  },
  "property-restored": {
    request: ["patch", "editors no longer strike it through"],
    answer: ["patch", "editors no longer strike it through"],
  },
  "type-widened": {
    request: ["minor", "calls may send more"],
    answer: ["major", "code that reads it must expect more"],
  },
  "type-narrowed": {
    request: ["major", "calls that sent the rest no longer compile"],
    answer: ["minor", "answers promise more than before"],
  },
  retyped: {
    request: ["major", "calls that send the old form no longer compile"],
    answer: ["major", "code that reads the old form no longer compiles"],
  },
  nullable: {
    request: ["minor", "calls may send null"],
    answer: ["major", "code that reads it must expect null"],
  },
  "not-nullable": {
    request: ["major", "calls that send null no longer compile"],
    answer: ["minor", "answers never hold null"],
  },
  "enum-grown": {
    request: ["minor", "calls may send more values"],
    answer: ["minor", "enums of answers are open: code that reads them goes on to compile"],
  },
  "enum-shrunk": {
    request: ["major", "calls that send the value no longer work"],
    answer: ["minor", "enums of answers are open: code that reads them goes on to compile"],
  },
  default: {
    request: ["minor", "calls that leave it out mean something else"],
    answer: ["patch", "types do not speak of it"],
  },
  constraint: {
    request: ["minor", "types do not speak of it, but the API may refuse other values"],
    answer: ["patch", "types do not speak of it"],
  },
};

/** Judges a change that means the same wherever it happens. */
export function judge(kind: OperationChangeKind, at: string, what: string): Finding {
  const [bump, reason] = verdicts[kind];
  return { bump, kind, at, what, reason };
}

/** Judges a change of a schema by the ways in which it travels; the gravest counts. */
export function judgeSchema(
  kind: SchemaChangeKind,
  directions: ReadonlySet<Direction>,
  at: string,
  what: string,
): Finding {
  const [bump, reason] = chooseVerdict(directedVerdicts[kind], directions);
  return { bump, kind, at, what, reason };
}

function chooseVerdict(
  { request, answer }: Readonly<Record<Direction, Verdict>>,
  directions: ReadonlySet<Direction>,
): Verdict {
  if (directions.size === 1) return directions.has("request") ? request : answer;
  const both = [...new Set([request[1], answer[1]])].join("; ");
  const [bump, reason] =
    rank(request) === rank(answer) ? [request[0], both] : rank(request) > rank(answer) ? request : answer;
  if (directions.size === 2) return [bump, reason];
  return [bump === "patch" ? bump : "minor", "the type is exported, but no operation uses it"];
}

function rank([bump]: Verdict): number {
  return BUMPS.indexOf(bump);
}

/** All kinds of changes, in the order in which reports list them. */
export const KINDS = [...Object.keys(verdicts), ...Object.keys(directedVerdicts)] as ChangeKind[];

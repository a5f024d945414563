import type { CqlEnvironment } from "./CqlEnvironment.js";
import type { CqlType } from "./CqlField.js";
import { CqlError } from "./CqlQuery.js";
import { type DatePart, resolveDate } from "./cqlDates.js";

/** A function of CQL. */
export interface CqlFunction {
  /** The type of the fields that it is for. */
  readonly type: CqlType;
  /** The most arguments that it takes; all are optional. */
  readonly maxArgs: number;
  /** Whether it gives a list, which only `in` and `not in` compare. */
  readonly isList?: boolean;
  /** Returns values, or a time in milliseconds. */
  readonly resolve: (args: readonly string[], environment: CqlEnvironment) => readonly string[] | number;
}

function date(part: DatePart | undefined, isEnd = false): CqlFunction {
  return {
    type: "date",
    maxArgs: 1,
    resolve: ([increment], { now }) => resolveDate(now, part, isEnd, increment),
  };
}

/** Returns a function that gives what only a caller has, or what only a context has. */
function single(type: CqlType, missing: string, read: (environment: CqlEnvironment) => string | undefined) {
  return {
    type,
    maxArgs: 0,
    resolve(_args: readonly string[], environment: CqlEnvironment) {
      const value = read(environment);
      if (value === undefined) throw new CqlError(missing);
      return [value];
    },
  };
}

function list(type: CqlType, maxArgs: number, read: (environment: CqlEnvironment) => readonly string[]) {
  return {
    ...{ type, maxArgs, isList: true },
    resolve(args: readonly string[], environment: CqlEnvironment) {
      const invalid = args.find((arg) => !/^\d+$/.test(arg));
      if (invalid !== undefined) throw new CqlError(`"${invalid}" is not a number`);
      const [limit, offset = 0] = args.map(Number);
      return read(environment).slice(offset, limit === undefined ? undefined : offset + limit);
    },
  };
}

/**
 * The documented functions, by name in lower case. What somebody has viewed is recorded by the web interface only, so
 * that nobody has viewed anything in the fake.
 */
export const CQL_FUNCTIONS: Readonly<Record<string, CqlFunction>> = {
  currentuser: single("user", "anonymous callers cannot use currentUser()", ({ caller }) => caller),
  currentspace: single("space", "currentSpace() needs a spaceKey in cqlcontext", ({ spaceKey }) => spaceKey),
  currentcontent: single(
    "content",
    "currentContent() needs a contentId in cqlcontext",
    ({ contentId }) => contentId,
  ),
  favouritespaces: list("space", 0, ({ favouriteSpaces }) => favouriteSpaces),
  recentlyviewedspaces: list("space", 1, () => []),
  recentlyviewedcontent: list("content", 2, () => []),
  now: date(undefined),
  startofday: date("day"),
  startofweek: date("week"),
  startofmonth: date("month"),
  startofyear: date("year"),
  endofday: date("day", true),
  endofweek: date("week", true),
  endofmonth: date("month", true),
  endofyear: date("year", true),
};

import { ts } from "ts-morph";
import { literalsOf } from "./literalsOf.js";
import type { Search } from "./Search.js";

/** Counts the operation of a call such as `confluence.client.GET("/wiki/api/v2/pages")`. */
export function judgeCall(search: Search, node: ts.CallExpression): void {
  const { expression, arguments: args } = node;
  const callee = search.checker.getTypeAtLocation(expression);
  const direct = (callee.isUnion() ? callee.types : [callee]).flatMap((type) => {
    const part = search.types.partOf(type);
    return part?.kind === "door method" ? part.method : [];
  });
  for (const method of direct) takePlace(search, method, expression, args);
  if (direct.length === 0 && ts.isPropertyAccessExpression(expression)) takeThrough(search, expression, args);
}

/** Counts the operation of `GET.call(client, "/wiki/api/v2/pages")` and its like. */
function takeThrough(
  search: Search,
  { name, expression }: ts.PropertyAccessExpression,
  args: readonly ts.Expression[],
): void {
  if (!["call", "bind", "apply"].includes(name.text)) return;
  const through = search.types.partOf(search.checker.getTypeAtLocation(expression));
  if (through?.kind !== "door method") return;
  if (name.text === "apply") search.leave(name, "the path is in a list of arguments");
  // Without more than `this`, a bound method is the method still.
  else if (name.text === "call" || args.length > 1)
    takePlace(search, through.method, expression, args.slice(1));
}

function takePlace(
  search: Search,
  doorMethod: string,
  callee: ts.Expression,
  args: readonly ts.Expression[],
): void {
  const { checker, places } = search;
  const at = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  const isRequest = doorMethod === "request";
  const [first, second] = args;
  const methods = isRequest ? first && literalsOf(checker, first) : [doorMethod];
  const path = isRequest ? second : first;
  const paths = path && literalsOf(checker, path);
  if (!methods || !paths || isWhole(search, methods, paths)) {
    search.leave(at, `the path is chosen when the program runs${path ? `, by ${path.getText()}` : ""}`);
    return;
  }
  const found = methods.flatMap((method) =>
    paths.flatMap((each) => places.get(`${method.toUpperCase()} ${each}`) ?? []),
  );
  if (found.length === 0) search.leave(at, `no operation is known at ${paths.join(" or ")}`);
  search.use(at, found);
}

/** `keyof` and its like are types of texts, too, which say no more than that there is a path. */
function isWhole({ places }: Search, methods: readonly string[], paths: readonly string[]): boolean {
  const known = [...places.keys()].filter((place) =>
    methods.some((method) => place.startsWith(`${method.toUpperCase()} `)),
  );
  return paths.length > 1 && paths.length >= known.length;
}

import { ts } from "ts-morph";
import type { AnalysisContext } from "./AnalysisContext.js";
import { literalsOf } from "./literalsOf.js";

/** Visits an openapi-fetch call such as `confluence.client.GET("/wiki/api/v2/pages")`. */
export function visitClientCall(context: AnalysisContext, node: ts.CallExpression): void {
  const { expression, arguments: args } = node;
  const callee = context.checker.getTypeAtLocation(expression);
  const direct = (callee.isUnion() ? callee.types : [callee]).flatMap((type) => {
    const part = context.types.partOf(type);
    return part?.kind === "openapi-fetch method" ? part.method : [];
  });
  for (const method of direct) reportRoute(context, method, expression, args);
  if (direct.length === 0 && ts.isPropertyAccessExpression(expression))
    visitIndirectCall(context, expression, args);
}

/** Visits `GET.call(client, "/wiki/api/v2/pages")`, and `bind` and `apply`. */
function visitIndirectCall(
  context: AnalysisContext,
  { name, expression }: ts.PropertyAccessExpression,
  args: readonly ts.Expression[],
): void {
  if (!["call", "bind", "apply"].includes(name.text)) return;
  const through = context.types.partOf(context.checker.getTypeAtLocation(expression));
  if (through?.kind !== "openapi-fetch method") return;
  if (name.text === "apply") context.reportUnresolved(name, "the path is passed as an argument list");
  // Binding only `this` leaves the method as it is.
  else if (name.text === "call" || args.length > 1)
    reportRoute(context, through.method, expression, args.slice(1));
}

function reportRoute(
  context: AnalysisContext,
  fetchMethod: string,
  callee: ts.Expression,
  args: readonly ts.Expression[],
): void {
  const { checker, operationsByRoute } = context;
  const at = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  const isRequest = fetchMethod === "request";
  const [first, second] = args;
  const methods = isRequest ? first && literalsOf(checker, first) : [fetchMethod];
  const path = isRequest ? second : first;
  const paths = path && literalsOf(checker, path);
  if (!methods || !paths || isWhole(context, methods, paths)) {
    context.reportUnresolved(at, `the path is chosen at run time${path ? `, by ${path.getText()}` : ""}`);
    return;
  }
  const found = methods.flatMap((method) =>
    paths.flatMap((each) => operationsByRoute.get(`${method.toUpperCase()} ${each}`) ?? []),
  );
  if (found.length === 0) context.reportUnresolved(at, `no operation has the path ${paths.join(" or ")}`);
  context.reportUse(at, found);
}

/** Whether the paths are all that exist, as with `keyof paths`, which does not select any. */
function isWhole(
  { operationsByRoute }: AnalysisContext,
  methods: readonly string[],
  paths: readonly string[],
): boolean {
  const known = [...operationsByRoute.keys()].filter((route) =>
    methods.some((method) => route.startsWith(`${method.toUpperCase()} `)),
  );
  return paths.length > 1 && paths.length >= known.length;
}

/** Path templates by their segments, one per level. */
export interface RouteTrie<Value> {
  readonly literals: Map<string, RouteTrie<Value>>;
  parameter?: RouteTrie<Value>;
  value?: Value;
}

/** Builds a trie of path templates such as `/things/{id}`; the names of parameters do not matter. */
export function buildRouteTrie<Value>(
  routes: Iterable<readonly [template: string, value: Value]>,
): RouteTrie<Value> {
  const root = createNode<Value>();
  for (const [template, value] of routes) {
    let node = root;
    for (const segment of template.split("/")) node = enter(node, segment);
    node.value = value;
  }
  return root;
}

/** Finds the value of the template that a path matches. A literal segment wins over a parameter, which is never empty. */
export function matchRoute<Value>(routes: RouteTrie<Value>, path: string): Value | undefined {
  return match(routes, path.split("/"));
}

function match<Value>(node: RouteTrie<Value> | undefined, segments: readonly string[]): Value | undefined {
  const [segment, ...others] = segments;
  if (node === undefined || segment === undefined) return node?.value;
  return (
    match(node.literals.get(segment), others) ?? (segment === "" ? undefined : match(node.parameter, others))
  );
}

function enter<Value>(node: RouteTrie<Value>, segment: string): RouteTrie<Value> {
  if (segment.startsWith("{")) {
    node.parameter ??= createNode();
    return node.parameter;
  }
  const next = node.literals.get(segment) ?? createNode();
  node.literals.set(segment, next);
  return next;
}

function createNode<Value>(): RouteTrie<Value> {
  return { literals: new Map() };
}

import type { Examples } from "../config/config.js";
import { capitalize } from "../escape/capitalize.js";
import type { ApiModel, Operation } from "../model/ApiModel.js";

/** Chooses the operations that comments of the client use as examples, unless the configuration names them. */
export function chooseExamples(models: readonly ApiModel[], given: Partial<Examples> = {}): Examples {
  const all = models.flatMap(({ config: { namespace }, operations }) =>
    operations.map((operation) => ({ namespace, operation, name: `${namespace}.${operation.id}` })),
  );
  const [first] = all;
  const scopes = all.flatMap(({ operation }) => operation.scopes.flatMap((set) => set.scopes));
  const read = all.filter(({ operation }) => operation.method === "GET");
  const list = read.find(({ operation }) => operation.paging) ?? read[0] ?? first;
  const one = read.find(({ operation }) => argumentsOf(operation) !== "") ?? list;
  const write = all.find(({ operation }) => operation.method !== "GET") ?? first;
  return {
    api: list?.namespace ?? "",
    item: "item",
    get: one?.name ?? "",
    getArgs: one ? argumentsOf(one.operation) : "",
    list: list?.name ?? "",
    listId: list?.operation.id ?? "",
    listArgs: list ? argumentsOf(list.operation) : "",
    write: write?.name ?? "",
    path: /^[\w/{}.~-]+$/.exec(list?.operation.path ?? "")?.[0] ?? "/path",
    scope: scopes.find((scope) => /^[\w:.-]+$/.test(scope)) ?? "read",
    ...given,
  };
}

/** The required arguments of an operation, each a variable of the same name: `{ id, "space-key": spaceKey }`. */
function argumentsOf({ parameters, body }: Operation): string {
  const names = parameters.filter(({ required }) => required).map(({ name }) => name);
  if (!names.every((name) => /^[\w-]+$/.test(name))) return "";
  const all = [...names, ...(body?.required ? ["body"] : [])].map((name) => {
    if (/^[A-Za-z_]\w*$/.test(name)) return name;
    const [head = "", ...rest] = name.split(/\W+/).filter(Boolean);
    return `${JSON.stringify(name)}: ${[head, ...rest.map(capitalize)].join("")}`;
  });
  return all.length > 0 ? `{ ${all.join(", ")} }` : "";
}

import { descriptions } from "../descriptions.js";

/** What an operation does; empty where nothing describes it. */
export function describeOperation(name: string): string {
  return find("operations", name) ?? "";
}

/** What a parameter of an operation means. */
export function describeParameter(operation: string, name: string): string | undefined {
  const [namespace = ""] = operation.split(".", 1);
  const own = find("parameters", `${operation}.${name}`);
  return (own ?? find("parameters", `${namespace}.${name}`)) || undefined;
}

/**
 * What a property means: `v2.Page.version.number`, `v2.createPage.body.title`. What is sent has the text of its name, unless
 * it has one of its own; of what is received, nothing tells whether it means the same.
 */
export function describeField(place: string, isSent: boolean): string | undefined {
  const [namespace = "", ...names] = place.split(".");
  const byName = isSent ? find("fields", `${namespace}.${names.at(-1)}`) : undefined;
  return (find("fields", place) ?? byName) || undefined;
}

function find(part: "operations" | "parameters" | "fields", place: string): string | undefined {
  const dot = place.indexOf(".");
  const texts = descriptions[place.slice(0, dot)]?.[part] ?? {};
  const name = place.slice(dot + 1);
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}

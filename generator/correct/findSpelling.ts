import { isObject } from "../openapi/isObject.js";
import { jsonPath } from "../openapi/jsonPath.js";
import { ownValue } from "../openapi/ownValue.js";

/** A name in a JSONPath: `.get`, `['/pages']` or `["/pages"]`. */
const NAME = /^(?:\.([A-Za-z_][\w-]*)|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\])/;

/**
 * Finds the target that a document spells otherwise, by the names of parameters, slashes at the end or the case of letters:
 * `$.paths['/pages/{id}'].get` for `$.paths['/Pages/{pageId}/'].get`; undefined where it has no such target, or several.
 */
export function findSpelling(document: object, target: string): string | undefined {
  let node: unknown = document;
  let spelled = "";
  let rest = target.slice(1);
  let name = NAME.exec(rest);
  for (; name !== null; name = NAME.exec(rest)) {
    if (!isObject(node)) return undefined;
    const wanted = (name[1] ?? name[2] ?? name[3] ?? "").replace(/\\(.)/g, "$1");
    const [key, ...others] = Object.hasOwn(node, wanted)
      ? [wanted]
      : Object.keys(node).filter((each) => canonical(each) === canonical(wanted));
    if (key === undefined || others.length > 0) return undefined;
    spelled +=
      key === wanted ? name[0] : jsonPath(`#/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).slice(1);
    node = ownValue(node, key);
    rest = rest.slice(name[0].length);
  }
  return `$${spelled}` === target.slice(0, spelled.length + 1) ? undefined : `$${spelled}${rest}`;
}

function canonical(name: string): string {
  return name
    .replace(/\{[^{}]*\}/g, "{}")
    .replace(/\/+$/, "")
    .toLowerCase();
}

import { parseYaml } from "../../generator/read/parseYaml.js";

/** An overlay that a hint writes out: `target $.paths['/a'].get, update { operationId: getA }`. */
const OVERLAY = /target (\$.*?), (?:update (\{.*\})|remove: true)/;

/** Makes the overlay document of a hint, by the words of the hint alone. */
export function followHint(hint: string, document: string): object {
  const [, target, update] = OVERLAY.exec(hint) ?? [];
  if (target === undefined) throw new Error(`no overlay in the hint: ${hint}`);
  const change = update === undefined ? { remove: true } : { update: parseYaml(update, "hint") };
  const action = { target, description: "As the hint says.", "x-evidence": "The hint.", ...change };
  return { overlay: "1.0.0", info: { title: "Hint", version: "1" }, extends: document, actions: [action] };
}

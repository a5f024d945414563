import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { isObject } from "../openapi/isObject.js";
import { GeneratorError, type Problem, settleAll, throwIfAny } from "../problems/Problem.js";
import { parseText } from "../read/parseText.js";
import { readText } from "../read/readText.js";

/** One correction of a document, with the evidence that it is right. */
export interface OverlayAction {
  readonly target: string;
  /** What the document says, and what is correct. */
  readonly description: string;
  readonly "x-evidence": string;
  readonly update?: unknown;
  readonly remove?: true;
}

/** An OpenAPI Overlay document that corrects one specification. */
export interface Overlay {
  readonly file: string;
  readonly overlay: string;
  /** The file name of the specification that it corrects. */
  readonly extends: string;
  readonly actions: readonly OverlayAction[];
}

/** Reads every overlay of a folder, in the order of their file names. */
export async function readOverlays(folder: string): Promise<Overlay[]> {
  const names = await listNames(folder);
  const files = names.filter((name) => /\.(ya?ml|json)$/.test(name)).sort();
  const overlays = await settleAll(files.map((name) => readOverlay(join(folder, name))));
  throwIfAny(overlays.flatMap(findFaults));
  return overlays;
}

function listNames(folder: string): Promise<string[]> {
  return readdir(folder).catch((cause) => {
    const what = cause.code === "ENOENT" ? "no such folder" : `cannot be read (${cause.code})`;
    const hint = "restore the folder of overlays, or remove overlaysFolder from the configuration";
    throw new GeneratorError([{ where: folder, what, hint }], { cause });
  });
}

async function readOverlay(file: string): Promise<Overlay> {
  return { ...(parseText(await readText(file), file) as Omit<Overlay, "file">), file };
}

function findFaults({ file, overlay, extends: target, actions }: Overlay): Problem[] {
  const hint = "write it as an OpenAPI Overlay 1.0 document";
  const faults: Problem[] = [];
  if (!/^1\.[01]\.\d+$/.test(String(overlay)))
    faults.push({ where: file, what: `"overlay" must be 1.0 or 1.1 with a patch number`, hint });
  if (typeof target !== "string")
    faults.push({ where: file, what: `"extends" must name a specification`, hint });
  if (!Array.isArray(actions)) return [...faults, { where: file, what: `"actions" must be a list`, hint }];
  return [
    ...faults,
    ...actions.flatMap((action, index) => findActionFaults(action, `${file} action ${index + 1}`)),
  ];
}

function findActionFaults(action: unknown, where: string): Problem[] {
  if (!isObject(action))
    return [{ where, what: "not an object", hint: "write an object with a target, and update or remove" }];
  const faults: Problem[] = [];
  if (typeof action.target !== "string" || action.target === "")
    faults.push({
      where,
      what: "has no target",
      hint: "name what it changes by a JSONPath: $.paths['/pages'].get",
    });
  if (Object.hasOwn(action, "update") === (action.remove === true)) {
    faults.push({ where, what: "expected either update or remove", hint: "use exactly one of the two" });
  }
  return faults;
}

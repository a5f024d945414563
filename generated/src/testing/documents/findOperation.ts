import type { OperationName } from "../../tables/OperationTypes.js";
import { listHeads, readOperation } from "./readDocuments.js";
import type { SpecOperation } from "./SpecOperation.js";

/** What may follow at one place of a path. */
interface Place {
  readonly literals: Map<string, Place>;
  parameter?: Place;
  readonly methods: Map<string, OperationName>;
}

let start: Place | undefined;

/** Finds the operation of a path without its query. A segment that is spelled out wins over a parameter. */
export function findOperation(method: string, path: string): SpecOperation | "no path" | "no method" {
  start ??= layPaths();
  const place = follow(start, path.split("/"), 0);
  if (place === undefined) return "no path";
  const name = place.methods.get(method);
  return name === undefined ? "no method" : readOperation(name);
}

function layPaths(): Place {
  const first = createPlace();
  for (const { name, method, path } of listHeads()) {
    let place = first;
    for (const segment of path.split("/")) place = enter(place, segment);
    place.methods.set(method, name);
  }
  return first;
}

function enter(place: Place, segment: string): Place {
  if (segment.startsWith("{")) {
    place.parameter ??= createPlace();
    return place.parameter;
  }
  const next = place.literals.get(segment) ?? createPlace();
  place.literals.set(segment, next);
  return next;
}

function createPlace(): Place {
  return { literals: new Map(), methods: new Map() };
}

function follow(place: Place | undefined, segments: readonly string[], at: number): Place | undefined {
  const segment = segments[at];
  if (place === undefined || segment === undefined) return place?.methods.size ? place : undefined;
  const next = follow(place.literals.get(segment), segments, at + 1);
  return next ?? (segment === "" ? undefined : follow(place.parameter, segments, at + 1));
}

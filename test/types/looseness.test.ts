import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findLooseTypes, type LooseType } from "./findLooseTypes.js";
import { looseTypes } from "./looseTypes.js";

/** The loose types that an API exposes: those of its declarations and those of its methods. */
function listLooseTypes(api: string): LooseType[] {
  return ["schema", "methods"].flatMap((name) =>
    findLooseTypes(readFileSync(new URL(`../../generated/src/${api}/${name}.ts`, import.meta.url), "utf8")),
  );
}

function count(found: readonly LooseType[]): string {
  const kinds = ["any", "unknown", "index signature"] as const;
  return kinds.map((kind) => `${found.filter((loose) => loose.kind === kind).length} ${kind}`).join(", ");
}

it("finds loose types wherever they stand, and an index signature once", () => {
  const text = `
    export interface Page { id: string; extra?: any; tags: { [key: string]: unknown }[]; [key: string]: any }
    export type Loose = unknown | string;
    export interface operations { getPage: { responses: { 200: { headers: { [name: string]: unknown } } } } }
    export interface Methods { get(args: Record<string, unknown>): Promise<Page> }
  `;
  expect(findLooseTypes(text)).toEqual([
    { place: "Page.extra", kind: "any" },
    { place: "Page.tags[key]", kind: "index signature" },
    { place: "Page[key]", kind: "index signature" },
    { place: "Loose", kind: "unknown" },
    { place: "operations.*.responses.*.headers[key]", kind: "index signature" },
    { place: "Methods.get[key]", kind: "index signature" },
  ]);
});

describe.each(["v1", "v2"] as const)("the types of %s", (api) => {
  it("are loose where a reason is given, and nowhere else", () => {
    const found = listLooseTypes(api);
    const [ofOpenapiFetch, others] = [true, false].map((wanted) =>
      found.filter(({ place }) => place.startsWith("operations.") === wanted),
    );
    console.log(
      `${api}: ${count(others ?? [])}; in the operations of openapi-fetch: ${count(ofOpenapiFetch ?? [])}`,
    );

    // A type of requests that copies one of responses is as loose as that.
    const places = new Set(found.map(({ place }) => place.replace(/^([^.[]+)Writable\b/, "$1")));
    const explained = Object.values(looseTypes[api]).flat();
    expect({
      unexplained: [...places].filter((place) => !explained.includes(place)),
      gone: explained.filter((place) => !places.has(place)),
      twice: explained.filter((place, index) => explained.indexOf(place) !== index),
    }).toEqual({ unexplained: [], gone: [], twice: [] });
  });

  it("contain no `any`", () => {
    expect(listLooseTypes(api).filter(({ kind }) => kind === "any")).toEqual([]);
  });
});

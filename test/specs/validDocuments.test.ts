import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { confluence } from "../../generator/config/config.js";
import { loadSpecs } from "../../generator/loadSpecs.js";

/** A finding of Redocly's recommended rules that is no fault of ours to correct, and why. */
interface Accepted {
  readonly rule: string;
  /** The paths at fault, where the rule is to hold for all others. */
  readonly paths?: readonly string[];
  readonly reason: string;
}

const ACCEPTED: readonly Accepted[] = [
  {
    rule: "no-identical-paths",
    paths: ["/wiki/rest/api/contentbody/convert/async/{id}"],
    reason:
      "One path is called {to} for POST and {id} for GET. Callers know both names from Atlassian's documentation, and the methods tell the two apart.",
  },
  {
    rule: "no-ambiguous-paths",
    paths: ["/wiki/rest/api/contentbody/convert/async/{id}"],
    reason: "The same two paths as above.",
  },
  {
    rule: "operation-4xx-response",
    paths: [
      "/wiki/rest/api/content/{id}/restriction/byOperation",
      "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}",
      "/wiki/rest/api/settings/theme",
    ],
    reason: "Which errors they answer is not known; the client treats every status alike.",
  },
  { rule: "info-license", reason: "Atlassian publishes its documents without a license." },
  { rule: "tag-description", reason: "A tag's description is prose of Atlassian's, which is not kept." },
  {
    rule: "no-unused-components",
    reason: "Atlassian's documents keep components of operations that were removed. Nothing wrong follows.",
  },
];

const specs = await loadSpecs(confluence);

async function findFaults(document: unknown): Promise<{ rule: string; path: string; message: string }[]> {
  const config = await createConfig({ extends: ["recommended"] });
  const faults = await lintFromString({ source: JSON.stringify(document, dropSchemaSummary), config });
  return faults.map(({ ruleId, message, location: [place] }) => {
    const [, root, path = ""] = place?.pointer?.split("/") ?? [];
    return { rule: ruleId, path: root === "paths" ? decodeSegment(path) : "", message };
  });
}

/** Drops what the documentation of fields adds for the printer of types: in OpenAPI, only operations have a summary. */
function dropSchemaSummary(this: object, key: string, value: unknown): unknown {
  return key === "summary" && !("responses" in this) ? undefined : value;
}

function decodeSegment(segment: string): string {
  return decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
}

function isAccepted(fault: { rule: string; path: string }): boolean {
  return ACCEPTED.some(({ rule, paths }) => rule === fault.rule && (paths?.includes(fault.path) ?? true));
}

test.each(specs)("$config.namespace passes the recommended rules of Redocly", async ({ document }) => {
  const faults = await findFaults(document);
  expect(faults.filter((fault) => !isAccepted(fault))).toStrictEqual([]);
});

test("what is accepted of the rules is still there to be accepted", async () => {
  const faults = (await Promise.all(specs.map(({ document }) => findFaults(document)))).flat();
  const found = (rule: string, path?: string) =>
    faults.some((fault) => fault.rule === rule && (path === undefined || fault.path === path));
  const stale = ACCEPTED.filter(({ rule, paths = [undefined] }) => paths.some((path) => !found(rule, path)));
  expect(stale).toStrictEqual([]);
});

test("a document with a fault does not pass", async () => {
  const [v1] = specs;
  const faulty = structuredClone(v1?.document) as {
    paths: Record<string, { get: { parameters: object[] } }>;
  };
  faulty.paths["/wiki/rest/api/group"]?.get.parameters.push({
    name: "a",
    in: "query",
    schema: { type: "text" },
  });
  const faults = await findFaults(faulty);
  expect(faults.filter((fault) => !isAccepted(fault)).map(({ rule, path }) => [rule, path])).toStrictEqual([
    ["struct", "/wiki/rest/api/group"],
  ]);
});

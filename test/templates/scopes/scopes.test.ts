import type { OperationName } from "confluence-fetch";
import { familyOf, type RequiredScopesOptions, requiredScopes, scopesOf } from "confluence-fetch/scopes";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimalSetCover } from "../../../generated/src/scopes/minimalSetCover.js";
import { listOperations } from "../../../generated/src/tables/listOperations.js";

const ALL = listOperations().map(({ name }) => name);

/** All ways to take one alternative of each choice; only for few choices. */
function allWays(choices: readonly (readonly (readonly string[])[])[]): Set<string>[] {
  return choices.reduce<Set<string>[]>(
    (ways, choice) => ways.flatMap((way) => choice.map((needed) => new Set([...way, ...needed]))),
    [new Set()],
  );
}

const fewestByForce = (choices: readonly (readonly (readonly string[])[])[]) =>
  Math.min(...allWays(choices).map(({ size }) => size));

const holds = (held: ReadonlySet<string>, needed: readonly string[]) =>
  needed.every((scope) => held.has(scope));

describe("minimalSetCover", () => {
  const scope = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
  const needed = fc.uniqueArray(scope, { minLength: 0, maxLength: 4 });
  const choices = fc.array(fc.array(needed, { minLength: 1, maxLength: 3 }), { maxLength: 7 });

  it("contains an alternative of every choice, and is minimal", () => {
    fc.assert(
      fc.property(choices, (given) => {
        const found = minimalSetCover(given);
        expect(given.filter((choice) => !choice.some((each) => holds(found, each)))).toEqual([]);
        expect(found.size).toBe(fewestByForce(given));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("requiredScopes", () => {
  it("lists the operations that each scope is for", () => {
    expect(requiredScopes(["v2.getPages", "v2.createPage", "v1.searchByCQL", "v2.getPageById"])).toEqual({
      scopes: [
        {
          scope: "read:page:confluence",
          family: "granular",
          operations: ["v2.getPages", "v2.getPageById"],
        },
        { scope: "search:confluence", family: "classic", operations: ["v1.searchByCQL"] },
        { scope: "write:page:confluence", family: "granular", operations: ["v2.createPage"] },
      ],
      uncovered: [],
      beta: [],
      oauthOnly: [],
    });
  });

  it("chooses Beta scopes if the family has no others, and reports it", () => {
    const { scopes, beta } = requiredScopes(["v1.addLabelsToContent"], { family: "granular" });
    expect(scopes.map(({ scope }) => scope)).toEqual(["read:label:confluence", "write:label:confluence"]);
    expect(beta).toEqual(["v1.addLabelsToContent"]);
    expect(requiredScopes(["v1.addLabelsToContent"]).scopes).toEqual([
      { scope: "write:confluence-content", family: "classic", operations: ["v1.addLabelsToContent"] },
    ]);
  });

  it("prefers a smaller set with Beta scopes only on request", () => {
    const operations: OperationName[] = ["v2.createPage", "v2.getLabels", "v1.movePage"];
    const names = (options: RequiredScopesOptions) =>
      requiredScopes(operations, options).scopes.map(({ scope }) => scope);
    expect(names({})).toEqual(["read:label:confluence", "write:confluence-content", "write:page:confluence"]);
    expect(names({ beta: true })).toEqual(["read:label:confluence", "write:page:confluence"]);
    expect(requiredScopes(operations, { beta: true }).beta).toEqual(["v1.movePage"]);
  });

  it("names the operations that cannot be covered, and why", () => {
    const { uncovered } = requiredScopes(
      ["v2.getPages", "v2.enableAdminKey", "v1.getModules", "v2.nope" as OperationName, "v1.searchByCQL"],
      { family: "classic" },
    );
    expect(uncovered).toEqual([
      { operation: "v2.getPages", reason: "family", because: "it needs read:page:confluence" },
      {
        operation: "v2.enableAdminKey",
        reason: "no-scope",
        because: "it cannot be called with a scoped token",
      },
      { operation: "v1.getModules", reason: "no-scope", because: "it cannot be called with a scoped token" },
      { operation: "v2.nope", reason: "unknown-operation", because: "there is no such operation" },
    ]);
  });

  it("names the operations for OAuth 2.0 only", () => {
    expect(requiredScopes(["v2.getForgeAppProperties", "v2.getPages"]).oauthOnly).toEqual([
      "v2.getForgeAppProperties",
    ]);
  });

  it("is sufficient and minimal for any operations", () => {
    const options = fc.record({
      family: fc.constantFrom("fewest", "classic", "granular"),
      beta: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ALL), { maxLength: 7 }), options, (operations, given) => {
        const { scopes, uncovered, beta } = requiredScopes(operations, given);
        const held = new Set<string>(scopes.map(({ scope }) => scope));
        const lost = new Set(uncovered.map(({ operation }) => operation));
        const choices = operations
          .filter((name) => !lost.has(name))
          .map((name) => {
            const all = scopesOf(name).alternatives.filter(
              (set) =>
                given.family === "fewest" || set.scopes.every((each) => familyOf(each) === given.family),
            );
            const current = all.filter(({ state }) => state === "Current");
            const sets = given.beta || current.length === 0 ? all : current;
            const isCurrent = current.some((set) => holds(held, set.scopes));
            expect([name, beta.includes(name)]).toEqual([name, !isCurrent]);
            expect([name, sets.some((set) => holds(held, set.scopes))]).toEqual([name, true]);
            return sets.map((set) => set.scopes);
          });
        expect(held.size).toBe(fewestByForce(choices));
        const named = new Set(scopes.flatMap((entry) => entry.operations));
        expect(operations.filter((name) => !named.has(name) && !lost.has(name))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("computes the scopes of all operations at once quickly", () => {
    const count = (options: RequiredScopesOptions) => {
      const { scopes, uncovered } = requiredScopes(ALL, options);
      return [scopes.length, uncovered.length];
    };
    const started = performance.now();
    const counts = {
      fewest: count({}),
      beta: count({ beta: true }),
      classic: count({ family: "classic" }),
      granular: count({ family: "granular" }),
    };
    const took = performance.now() - started;
    console.log(`all ${ALL.length} operations, four times: ${took.toFixed(0)} ms`, counts);
    expect(took).toBeLessThan(20_000);
  });
});

describe("the requirements of operations", () => {
  const needs = ALL.map((name) => ({ name, ...scopesOf(name) }));

  it("are empty, Beta or OAuth 2.0 only if Atlassian's documents say so", () => {
    const named = (isOne: (need: (typeof needs)[number]) => boolean) =>
      needs.filter(isOne).map(({ name }) => name);
    expect(named(({ alternatives }) => alternatives.length === 0)).toEqual([
      "v1.getModules",
      "v1.registerModules",
      "v1.removeModules",
      "v2.getAdminKey",
      "v2.enableAdminKey",
      "v2.disableAdminKey",
    ]);
    expect(named(({ oauthOnly }) => oauthOnly)).toEqual([
      "v2.getForgeAppProperties",
      "v2.getForgeAppProperty",
      "v2.putForgeAppProperty",
      "v2.deleteForgeAppProperty",
    ]);
    const isBeta = ({ alternatives }: (typeof needs)[number]) =>
      alternatives.length > 0 && alternatives.every(({ state }) => state === "Beta");
    expect(named(isBeta)).toEqual(["v1.getPrivacyUnsafeUserEmail", "v1.getPrivacyUnsafeUserEmailBulk"]);
  });

  it("have one family in each alternative, and only granular scopes in v2", () => {
    for (const { name, alternatives } of needs) {
      for (const { scopes } of alternatives) {
        const families = new Set(scopes.map(familyOf));
        expect([name, families.size]).toEqual([name, 1]);
        if (name.startsWith("v2.")) expect([...families]).toEqual(["granular"]);
      }
    }
    const classic = needs.flatMap(({ alternatives }) => alternatives.flatMap(({ scopes }) => scopes));
    expect([...new Set(classic.filter((scope) => familyOf(scope) === "classic"))].sort()).toEqual([
      "manage:confluence-configuration",
      "read:confluence-content.all",
      "read:confluence-content.permission",
      "read:confluence-content.summary",
      "read:confluence-groups",
      "read:confluence-space.summary",
      "read:confluence-user",
      "readonly:content.attachment:confluence",
      "search:confluence",
      "write:confluence-content",
      "write:confluence-file",
      "write:confluence-groups",
      "write:confluence-props",
      "write:confluence-space",
    ]);
  });
});

import type { ApiModel, Operation } from "../model/ApiModel.js";
import { type Code, code, importValue, key, literal } from "./code.js";

/** A part of the client that operations load on demand. */
export interface Feature {
  /** The name of its loader, and of the field of the client's `Operation` that contains it. */
  readonly name: string;
  /** The module that exports the loader. */
  readonly from: string;
  readonly isUsedBy: (operation: Operation) => boolean;
  /** What the loader is created with; undefined where it is no function that creates one. */
  readonly argument?: (operation: Operation) => string;
  /** What a client leaves out none of whose operations uses it; undefined where every client has it. */
  readonly templates?: readonly string[];
}

const FEATURES: readonly Feature[] = [
  { name: "files", from: "tables/features.js", isUsedBy: ({ success }) => success.kind === "file" },
  { name: "forms", from: "tables/features.js", isUsedBy: ({ body }) => body?.kind === "form" },
  { name: "lists", from: "tables/features.js", isUsedBy: ({ paging }) => paging !== undefined },
  {
    name: "wire",
    from: "tables/wire.js",
    isUsedBy: usesWire,
    templates: ["src/tables/wire.ts", "src/request/wire"],
  },
  {
    name: "answers",
    from: "tables/answers.js",
    isUsedBy: ({ success }) => success.kind === "mixed",
    templates: ["src/tables/answers.ts", "src/response/answers"],
  },
  {
    name: "base",
    from: "tables/base.js",
    isUsedBy: ({ base }) => base !== undefined,
    argument: ({ base = "" }) => base,
    templates: [
      "src/tables/base.ts",
      "src/http/base",
      "src/credentials/apiKey.ts",
      "src/testing/server/resolveBase.ts",
    ],
  },
];

const OPTIONAL = FEATURES.filter(({ templates }) => templates !== undefined);

/** Whether an argument of an operation is sent otherwise than Atlassian's documents for Confluence do. */
function usesWire({ body, parameters }: Operation): boolean {
  return body?.kind === "other" || parameters.some(({ style }) => style !== undefined);
}

/** Lists the features that an operation uses. */
export function featuresOf(operation: Operation): Feature[] {
  return FEATURES.filter(({ isUsedBy }) => isUsedBy(operation));
}

/** Lists the features that operations use and not every client has, in the order of their first use. */
export function optionalFeatures(operations: readonly Operation[]): Feature[] {
  const used = new Set(operations.flatMap(featuresOf));
  return [...used].filter((feature) => OPTIONAL.includes(feature));
}

/** Lists the templates that no operation of a client needs. */
export function listUnusedTemplates(models: readonly ApiModel[]): string[] {
  const used = optionalFeatures(models.flatMap(({ operations }) => operations));
  return OPTIONAL.filter((feature) => !used.includes(feature)).flatMap(({ templates = [] }) => templates);
}

/** Writes the loader of a feature as a member of an object, and imports it. */
export function printFeature({ name, from, argument }: Feature, operation: Operation): Code {
  const loader = importValue(name, from);
  if (argument === undefined) return loader;
  return code`${key(name)}: /* @__PURE__ */ ${loader}(${literal(argument(operation))})`;
}

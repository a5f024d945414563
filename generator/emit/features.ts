import type { ApiModel, Operation } from "../model/ApiModel.js";

/** A part of the client that only some operations need. */
interface Feature {
  /** The module that exports its loader by its name. */
  readonly from: string;
  readonly isUsedBy: (operation: Operation) => boolean;
  /** What a client leaves out none of whose operations uses it; nothing where every client has it. */
  readonly templates?: readonly string[];
}

/** The features that operations load on demand, by the fields of the client's `Operation`. */
export const FEATURES: Readonly<Record<string, Feature>> = {
  files: { from: "tables/features.js", isUsedBy: ({ success }) => success.kind === "file" },
  forms: { from: "tables/features.js", isUsedBy: ({ body }) => body?.kind === "form" },
  lists: { from: "tables/features.js", isUsedBy: ({ paging }) => paging !== undefined },
  wire: {
    from: "tables/wire.js",
    isUsedBy: usesWire,
    templates: ["src/tables/wire.ts", "src/request/wire"],
  },
  answers: {
    from: "tables/answers.js",
    isUsedBy: ({ success }) => success.kind === "mixed",
    templates: ["src/tables/answers.ts", "src/response/answers"],
  },
};

/** Whether an argument of an operation is sent otherwise than Atlassian's documents for Confluence do. */
function usesWire({ body, parameters }: Operation): boolean {
  return body?.kind === "other" || parameters.some(({ style }) => style !== undefined);
}

/** Names the features that an operation uses. */
export function featuresOf(operation: Operation): string[] {
  return Object.keys(FEATURES).filter((name) => FEATURES[name]?.isUsedBy(operation));
}

/** Names the features that operations use and not every client has. */
export function optionalFeatures(operations: readonly Operation[]): string[] {
  const used = new Set(operations.flatMap(featuresOf));
  return [...used].filter((name) => FEATURES[name]?.templates !== undefined);
}

/** Lists the templates that no operation of a client needs. */
export function listUnusedTemplates(models: readonly ApiModel[]): string[] {
  const used = optionalFeatures(models.flatMap(({ operations }) => operations));
  const unused = Object.entries(FEATURES).filter(([name]) => !used.includes(name));
  return unused.flatMap(([, { templates = [] }]) => templates);
}

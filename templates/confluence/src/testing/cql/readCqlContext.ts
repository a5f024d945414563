import { failureV1 } from "../apiErrors.js";

/** The documented properties of `cqlcontext`. */
export interface CqlContext {
  readonly spaceKey?: string;
  readonly contentId?: string;
  readonly contentStatuses?: readonly string[];
}

const STATUSES = ["current", "archived", "draft", "trashed"];

/** Reads the argument `cqlcontext`, which is JSON. Throws the 400 of v1 if it is malformed. */
export function readCqlContext(json: string | undefined): CqlContext {
  if (json === undefined || json.trim() === "") return {};
  const context = parseObject(json);
  for (const [name, value] of Object.entries(context)) {
    const problem = findProblem(name, value);
    if (problem) throw invalid(problem);
  }
  const { contentId } = context;
  return { ...context, ...(contentId !== undefined && { contentId: String(contentId) }) };
}

function parseObject(json: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(json);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  } catch {
    // Rejected below.
  }
  throw invalid("it is not a JSON object");
}

function findProblem(name: string, value: unknown): string | undefined {
  switch (name) {
    case "spaceKey":
      return typeof value === "string" ? undefined : "spaceKey is not a string";
    case "contentId":
      return /^\d+$/.test(String(value)) ? undefined : "contentId is not the ID of content";
    case "contentStatuses": {
      if (!Array.isArray(value)) return "contentStatuses is not an array";
      const unknown = value.find((status) => !STATUSES.includes(status));
      return unknown === undefined ? undefined : `contentStatuses contains ${JSON.stringify(unknown)}`;
    }
    default:
      return `${name} is unknown`;
  }
}

function invalid(reason: string): Error {
  return failureV1(400, "BadRequestException", `Could not parse cqlcontext (${reason})`);
}

import { markdownCode, markdownComment, markdownText, markdownUrl } from "../escape/escape.js";
import type { ApiModel, Operation } from "../model/ApiModel.js";
import type { OutputFile } from "../output/OutputFile.js";
import { describeOrigin } from "./describeOrigin.js";

/** Emits OPERATIONS.md: all operations by API and tag, each with what it does and which scopes it requires. */
export function emitOperationsList(models: readonly ApiModel[]): OutputFile {
  const count = models.reduce((sum, { operations }) => sum + operations.length, 0);
  const lines = [
    markdownComment(describeOrigin(models.map(({ config }) => config))),
    "",
    "# Operations",
    "",
    `${count} operations, each a method of the client. Each heading links to Atlassian's documentation.`,
    ...models.flatMap(describeApi),
  ];
  return { path: "OPERATIONS.md", content: `${lines.join("\n")}\n` };
}

function describeApi({ config, operations }: ApiModel): string[] {
  const byTag = new Map<string, Operation[]>();
  for (const operation of operations) {
    const others = byTag.get(operation.tag);
    if (others) others.push(operation);
    else byTag.set(operation.tag, [operation]);
  }
  return [
    "",
    `## ${markdownText(config.namespace)}`,
    ...[...byTag].flatMap(([tag, group]) => describeTag(tag, group)),
  ];
}

/** The link is on the heading, because a link on every row takes a quarter of the file. */
function describeTag(tag: string, operations: readonly Operation[]): string[] {
  const [page = ""] = operations[0]?.docsUrl.split("#") ?? [];
  return [
    "",
    `### [${markdownText(tag || "Other")}](${markdownUrl(page)})`,
    "",
    "| operation | what it does | request | scopes | marks |",
    "| --- | --- | --- | --- | --- |",
    ...operations.map((operation) => `| ${describe(operation).join(" | ")} |`),
  ];
}

function describe({ id, originalId, summary = "", method, ...operation }: Operation): string[] {
  const { path, scopes } = operation;
  const marks = [
    ...(operation.paging ? ["paged"] : []),
    ...(operation.experimental ? ["experimental"] : []),
    ...(operation.deprecated ? ["deprecated"] : []),
  ];
  return [
    `${markdownCode(id)}${originalId ? ` (${markdownCode(originalId)})` : ""}`,
    markdownText(summary),
    markdownCode(`${method} ${path}`),
    scopes.map((set) => set.scopes.map(markdownCode).join(" and ")).join(", or "),
    marks.join(", "),
  ];
}

import { markdownText } from "../../../../generator/escape/escape.js";
import { describeFacts, describeResponse } from "./describeFacts.js";
import { argumentsOf, type Field, resultOf } from "./describeFields.js";
import type { Sample } from "./Sample.js";
import type { SiteOperation } from "./SiteOperation.js";

/** How deep fields are listed: further down they are rarely what somebody looks for. */
const MAX_DEPTH = 3;

/** Writes what the page of an operation says as Markdown. */
export function operationMarkdown(operation: SiteOperation, sample: Sample): string {
  const { name, summary, model } = operation;
  const blocks = [
    `# ${name}`,
    summary,
    `\`\`\`js\n${sample.code}\`\`\``,
    describeFacts(operation)
      .map(({ title, text }) => `- ${title}: ${text}`)
      .join("\n"),
    "## Arguments",
    listFields(argumentsOf(operation)) || "None.",
    "## Response",
    describeResponse(operation),
    listFields(resultOf(operation)),
    `[Atlassian's reference](${model.docsUrl})`,
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

function listFields(fields: readonly Field[], depth = 0): string {
  return fields
    .map(({ name, isRequired, type, description, fields: inner }) => {
      const text = description && `: ${description}`;
      const line = `${"  ".repeat(depth)}- \`${name}\` (${markdownText(type)}${isRequired ? ", required" : ""})${text}`;
      return depth + 1 < MAX_DEPTH && inner.length > 0 ? `${line}\n${listFields(inner, depth + 1)}` : line;
    })
    .join("\n");
}

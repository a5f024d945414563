import { openDocSite } from "../support/openDocSite.js";
import { runBin } from "../support/runBin.js";

/** What is typed as an example, word by word. */
const EXAMPLES = [
  ["call", "v2.getPages", "--all", "--format", "table", "--fields", "id,title,version.number"],
  [
    "call",
    "v1.searchByCQL",
    "--cql",
    "label = docs",
    "--format",
    "csv",
    "--fields",
    "content.id,content.title",
  ],
  ["call", "v2.createFolder", "--body", '{"spaceId":"SPACE","title":"Plans"}', "--dry-run"],
  ["call", "v2.getPages", "--sort", "titel"],
  ["scopes", "v2.getPages", "v1.searchByCQL"],
];

/** Prints what the commands are, as the command itself lists them. */
export async function printCommands(): Promise<string[]> {
  const { text } = await runBin({}, "--help");
  const rows = [...text.matchAll(/^ {2}(\w+) +(.*)$/gm)].map(([, name, does]) => `| \`${name}\` | ${does} |`);
  return ["", "| command | what it does |", "|---|---|", ...rows, ""];
}

/** Prints what examples show today, as a session in a terminal. */
export async function printTerminal(): Promise<string[]> {
  const { server, environment, spaceId } = await openDocSite();
  const token = environment();
  const lines: string[] = [];
  for (const example of EXAMPLES) {
    const args = example.map((word) => word.replace("SPACE", spaceId));
    const { text } = await runBin(token, ...args);
    const typed = args.map((word) => (/^[\w.,-]+$/.test(word) ? word : `'${word}'`));
    lines.push(`$ npx confluence-fetch ${typed.join(" ")}`, text.trimEnd(), "");
  }
  await server.close();
  return ["```console", ...lines.slice(0, -1), "```"];
}

import { openDocSite } from "../support/openDocSite.js";
import { runBin, runDoctor } from "../support/runBin.js";

/** Prints what `doctor` says today, as a session in a terminal. */
export async function printDoctor(): Promise<string[]> {
  const { server, environment } = await openDocSite();
  const args = ["--operation", "v2.getPages", "--operation", "v2.createPage"];
  const scopes = ["read:space:confluence", "read:page:confluence", "read:confluence-user"] as const;
  const { text } = await runDoctor(environment({ scopes }), ...args);
  const url = await runBin({}, "url", "GET", "/spaces");
  await server.close();
  return [
    "```console",
    `$ npx confluence-fetch doctor ${args.join(" ")}`,
    text.trimEnd(),
    "",
    "$ npx confluence-fetch url GET /spaces",
    url.text.trimEnd(),
    "```",
  ];
}

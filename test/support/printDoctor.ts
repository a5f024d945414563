import { runDoctor, startDoctorsFake } from "./runDoctor.js";

/** Prints what `doctor` says today, as a session in a terminal. */
export async function printDoctor(): Promise<string[]> {
  const fake = await startDoctorsFake();
  const args = ["--operation", "v2.getPages", "--operation", "v2.createPage"];
  const { text } = await runDoctor(fake, "scoped", ...args);
  const url = await runDoctor(undefined, "", "url", "GET", "/spaces");
  await fake.close();
  return [
    "```console",
    `$ npx confluence-fetch doctor ${args.join(" ")}`,
    text.trimEnd(),
    "",
    "$ npx confluence-fetch doctor url GET /spaces",
    url.text.trimEnd(),
    "```",
  ];
}

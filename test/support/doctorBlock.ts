import { runDoctor, startDoctorsFake } from "./runDoctor.js";

const [START, END] = ["<!-- doctor -->", "<!-- /doctor -->"];

/** Puts what `doctor` prints today into a README, between its two marks. */
export async function withDoctorBlock(readme: string): Promise<string> {
  const fake = await startDoctorsFake();
  const args = ["--operation", "v2.getPages", "--operation", "v2.createPage"];
  const { text } = await runDoctor(fake, "scoped", ...args);
  const url = await runDoctor(undefined, "", "url", "GET", "/spaces");
  await fake.close();
  const block = [
    START,
    "```console",
    `$ npx confluence-fetch doctor ${args.join(" ")}`,
    text.trimEnd(),
    "",
    "$ npx confluence-fetch doctor url GET /spaces",
    url.text.trimEnd(),
    "```",
    END,
  ].join("\n");
  const [before, rest = ""] = readme.split(START);
  return `${before}${block}${rest.slice(rest.indexOf(END) + END.length)}`;
}

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { FakeAtlassian } from "./fakeAtlassian.js";

const run = promisify(execFile);

/** Runs a file of test/examples against a fake site, as a person does, and gives what it prints. */
export async function runExample(
  name: string,
  { site, gateway }: FakeAtlassian,
  token: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<string> {
  const { stdout } = await run(process.execPath, ["--import", "tsx", `test/examples/${name}`], {
    env: {
      ...process.env,
      // The package as it is built, not its sources, which the project's own tsconfig names.
      TSX_TSCONFIG_PATH: "test/examples/tsconfig.json",
      CONFLUENCE_SITE: site,
      CONFLUENCE_GATEWAY: gateway,
      CONFLUENCE_EMAIL: "me@acme.com",
      CONFLUENCE_TOKEN: token,
      ...environment,
    },
  });
  return stdout;
}

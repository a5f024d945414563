import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openDocSite } from "../support/openDocSite.js";
import type { Opened } from "./openStore.mjs";
import { runCases } from "./runCases.js";

const run = promisify(execFile);

const FOLDER = fileURLToPath(new URL("examples/", import.meta.url));

/** Checks the types of the examples and what they print; gives what failed, by the names of the cases. */
export async function checkExamples(port: number, { send }: Opened): Promise<ReadonlyMap<string, unknown>> {
  const site = await openDocSite();
  const { fake, server, pageId } = site;
  const REDIS_URL = `redis://127.0.0.1:${port}`;
  const cases: Readonly<Record<string, () => Promise<void>>> = {
    "the examples compile": async () => {
      await run("npx", ["tsc", "-p", FOLDER]).catch(({ stdout }) => assert.fail(String(stdout)));
    },
    "shareLimits.ts: two workers ask Redis before each request": async () => {
      await send("CONFIG", "RESETSTAT");
      const settings = { ...site.environment(), REDIS_URL, PAGE_IDS: `${pageId},${pageId}` };
      const printed = await Promise.all([0, 1].map(() => runExample("shareLimits.ts", settings)));
      const output = `${pageId} Über uns\n`.repeat(2);
      assert.deepEqual(printed, [output, output]);
      const [, scripts] = /cmdstat_eval:calls=(\d+)/.exec(String(await send("INFO", "commandstats"))) ?? [];
      assert.ok(Number(scripts) >= 8, `${scripts} scripts were run for 4 requests`);
    },
    "shareTokens.ts: a second worker takes the token of the first from Redis, where it is encrypted":
      async () => {
        const { clientId, clientSecret, refreshToken } = fake.addApp({ scopes: ["read:space:confluence"] });
        const settings = {
          ...{ CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, REFRESH_TOKEN: refreshToken, REDIS_URL },
          ...{ SITE: server.site, GATEWAY: server.gateway, AUTHORIZATION_SERVER: server.gateway },
          TOKEN_KEY: randomBytes(32).toString("base64"),
        };
        const begin = fake.requests.length;
        const printed = [
          await runExample("shareTokens.ts", settings),
          await runExample("shareTokens.ts", settings),
        ];
        assert.deepEqual(printed, [
          "the tokens of the consent were stored\nDOC Documentation\n",
          "there are tokens\nDOC Documentation\n",
        ]);
        const refreshes = fake.requests.slice(begin).filter(({ path }) => path === "/oauth/token");
        assert.equal(refreshes.length, 1);
        assert.match(String(await send("GET", "confluence:mia")), /^\{"version":1,"encrypted":"[\w+/=]+"\}$/);
      },
  };
  try {
    return await runCases(cases);
  } finally {
    await server.close();
  }
}

/** Runs an example in a process of its own, and gives what it prints. */
async function runExample(name: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const args = ["--import", "tsx", "--conditions=@confluence-fetch/source", `${FOLDER}${name}`];
  const { stdout } = await run(process.execPath, args, { env: { ...process.env, ...environment } });
  return stdout;
}

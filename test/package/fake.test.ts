import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { createConfluence, fromEnvironment } from "confluence-fetch";
import { afterEach, expect, it } from "vitest";

const BIN = "generated/dist/bin.js";
const ended: (() => void)[] = [];
afterEach(() => ended.splice(0).forEach((end) => void end()));

function run(...args: string[]) {
  const child = spawn(process.execPath, [BIN, "fake", ...args]);
  ended.push(() => child.kill());
  return child;
}

it("confluence-fetch fake serves a fake and prints how to connect to it", async () => {
  const child = run("--port", "18480", "--scope", "read:page:confluence");
  let last = "";
  for await (const line of createInterface(child.stdout)) {
    last = line;
    if (line.includes("CONFLUENCE_TOKEN=")) break;
  }
  const environment = Object.fromEntries(
    last
      .trim()
      .split(" ")
      .map((pair) => pair.split(/=(.*)/s)),
  );
  const confluence = createConfluence(fromEnvironment(environment));
  expect((await confluence.connection()).apiBase).toMatch(/^http:\/\/127\.0\.0\.1:18481\/ex\/confluence\//);
  const pages = await confluence.v2.getPages().collect();
  expect(pages.map(({ title }) => title)).toEqual(["Documentation Home", "Getting started"]);
  await expect(confluence.v2.getSpaces()).rejects.toMatchObject({ kind: "missing-scope" });
});

it.each([
  [["--port", "x"], "✗ invalid port\n"],
  [["--scope", "read:pages"], "✗ unknown scope read:pages\n"],
])("confluence-fetch fake %j reports the error", async (args, message) => {
  const child = run(...args);
  let printed = "";
  child.stderr.on("data", (chunk) => {
    printed += chunk;
  });
  const [code] = await once(child, "close");
  expect([code, printed.slice(0, message.length)]).toEqual([1, message]);
});

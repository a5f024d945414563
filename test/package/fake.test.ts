import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { createInterface } from "node:readline";
import { Ajv2020 } from "ajv/dist/2020.js";
import { createConfluence, fromEnvironment } from "confluence-fetch";
import { afterEach, expect, it } from "vitest";
import { temporaryFolder } from "../support/temporaryFolder.js";

const BIN = "generated/dist/bin.js";
const ended: (() => void)[] = [];
afterEach(() => ended.splice(0).forEach((end) => void end()));

function run(...args: string[]) {
  const child = spawn(process.execPath, [BIN, "fake", ...args]);
  ended.push(() => child.kill());
  return child;
}

it("confluence-fetch fake serves a fake and prints how to connect to it, with each of its tokens", async () => {
  const child = run("--port", "18480", "--scope", "read:page:confluence");
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (lines.filter((each) => each.includes("CONFLUENCE_TOKEN=")).length === 2) break;
  }
  const [unscopedTitle, unscopedLine = "", scopedTitle, scopedLine = ""] = lines.slice(-4);
  expect([unscopedTitle, scopedTitle]).toEqual([
    "To connect from a POSIX shell, with the unscoped token:",
    "With the scoped token, which has only read:page:confluence:",
  ]);
  const connect = (line: string) => {
    const shell = spawnSync("sh", ["-c", `${line}\nenv`], { env: { PATH: process.env.PATH } });
    const pairs = `${shell.stdout}`.split("\n").map((pair) => pair.split(/=(.*)/s));
    return createConfluence(fromEnvironment(Object.fromEntries(pairs)));
  };
  const confluence = connect(scopedLine);
  expect((await confluence.connection()).apiBase).toMatch(/^http:\/\/127\.0\.0\.1:18481\/ex\/confluence\//);
  const pages = await confluence.v2.getPages().collect();
  expect(pages.map(({ title }) => title)).toEqual(["Documentation Home", "Getting started"]);
  await expect(confluence.v2.getSpaces()).rejects.toMatchObject({ kind: "missing-scope" });
  expect((await connect(unscopedLine).v2.getSpaces()).results).toHaveLength(1);
});

it("confluence-fetch fake says which ports it needs if one is taken, and --port 0 takes free ones", async () => {
  const blocker = createServer();
  blocker.listen(18_487, "127.0.0.1");
  await once(blocker, "listening");
  ended.push(() => blocker.close());
  const taken = run("--port", "18486");
  let printed = "";
  taken.stderr.on("data", (chunk) => {
    printed += chunk;
  });
  const [code] = await once(taken, "close");
  expect([code, printed]).toEqual([
    2,
    "✗ the fake needs the ports 18486, 18487 and 18488, but 18487 is in use\n" +
      "→ choose another --port, or --port 0 for free ports\n",
  ]);
  for await (const line of createInterface(run("--port", "0").stdout)) {
    const [, url] = /^ {2}site {12}(http:\/\/127\.0\.0\.1:\d{4,5})$/.exec(line) ?? [];
    if (url === undefined) continue;
    expect((await fetch(url)).status).toBeLessThan(500);
    break;
  }
  expect.assertions(2);
});

it.each([
  [["--port", "x"], "✗ --port is not a port number\n"],
  [["--port", "18497", "--host", "0.0.0.0"], "✗ host cannot be"],
  [["--seed", "no-such-file.json"], "✗ --seed: ENOENT"],
  [["--scope", "read:pages"], "✗ unknown scope read:pages\n"],
  [["--port", "18495", "--latency", "slow"], "✗ latency cannot be"],
])("confluence-fetch fake %j reports the error", async (args, message) => {
  const child = run(...args);
  let printed = "";
  child.stderr.on("data", (chunk) => {
    printed += chunk;
  });
  const [code] = await once(child, "close");
  expect([code, printed.slice(0, message.length)]).toEqual([2, message]);
});

it("confluence-fetch fake --host --expose serves other machines with a warning, and only this one controls it", async () => {
  const child = run("--port", "18500", "--host", "0.0.0.0", "--expose", "--control-token", "chosen");
  let warned = "";
  child.stderr.on("data", (chunk) => {
    warned += chunk;
  });
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (line.includes("CONFLUENCE_TOKEN=")) break;
  }
  expect(warned).toBe("! other machines can reach this fake: put nothing secret in it\n");
  expect(lines.join("\n")).toContain("site            http://127.0.0.1:18500");
  expect(lines.join("\n")).toContain("control         http://127.0.0.1:18500/__fake__");
  const ask = async (host: string) => {
    const headers = { authorization: "Bearer chosen" };
    return (await fetch(`http://${host}:18500/__fake__/clock`, { headers })).status;
  };
  expect(await ask("127.0.0.1")).toBe(200);
  const own = Object.values(networkInterfaces())
    .flat()
    .find((each) => each?.family === "IPv4" && !each.internal)?.address;
  if (own !== undefined) expect(await ask(own)).toBe(403);
});

it("confluence-fetch fake --schema and --openapi describe seed data and the control path", async () => {
  const read = async (...args: string[]) => {
    const chunks: Buffer[] = [];
    for await (const chunk of run(...args).stdout) chunks.push(chunk);
    return JSON.parse(Buffer.concat(chunks).toString());
  };
  const matches = new Ajv2020({ strict: false, validateFormats: false }).compile(await read("--schema"));
  const data = (page: object) => ({ sites: [{ name: "acme", spaces: [{ key: "A", pages: [page] }] }] });
  expect([matches(data({ title: "P" })), matches(data({ titel: "P" }))]).toEqual([true, false]);
  const { servers, paths } = await read("--openapi", "--port", "9000");
  expect(servers).toEqual([{ url: "http://127.0.0.1:9000/__fake__" }]);
  expect(Object.keys(paths)).toContain("/snapshot");
});

it("confluence-fetch fake serves a file of seed data, and writes a file of connections that only its owner reads", async () => {
  const sites = [{ name: "docs", spaces: [{ key: "DOC", pages: [{ title: "Seeded" }] }] }];
  const folder = await temporaryFolder({ "seed.json": JSON.stringify({ sites }) });
  const [seed, tokens] = [`${folder}/seed.json`, `${folder}/tokens.json`];
  const options = ["--strict", "--latency", "1-2", "--control-token", "chosen"];
  const child = run("--port", "18490", "--seed", seed, "--tokens", tokens, ...options);
  for await (const line of createInterface(child.stdout)) if (line.includes("CONFLUENCE_TOKEN=")) break;
  expect((await stat(tokens)).mode & 0o777).toBe(0o600);
  const { site, email, unscopedToken, control, ...others } = JSON.parse(await readFile(tokens, "utf8"));
  expect([site, others.gateway, control]).toEqual([
    "http://127.0.0.1:18490",
    "http://127.0.0.1:18491",
    { url: "http://127.0.0.1:18490/__fake__", token: "chosen" },
  ]);
  const headers = { authorization: `Basic ${btoa(`${email}:${unscopedToken}`)}` };
  const ask = (query: string) => fetch(`${site}/wiki/api/v2/pages${query}`, { headers });
  const { results } = await (await ask("")).json();
  expect(results.map(({ title }: { title: string }) => title)).toContain("Seeded");
  expect((await ask("?unknown=1")).status).toBe(400);
  child.kill("SIGTERM");
  expect(await once(child, "close")).toEqual([0, null]);
});

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { createConfluence, fromEnvironment } from "confluence-fetch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runBin } from "../support/runBin.js";
import { runInTerminal } from "../support/runInTerminal.js";

const PORT = "18520";

describe("confluence-fetch call, in a terminal, against confluence-fetch fake", () => {
  let fake: ChildProcess;
  let folder: string;
  let env: Record<string, string>;
  const list = () => createConfluence(fromEnvironment(env)).v2.getPages().collect();
  const titles = async () => (await list()).map(({ title }) => title);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "confluence-call-"));
    const tokens = join(folder, "tokens.json");
    fake = spawn(process.execPath, ["generated/dist/bin.js", "fake", "--port", PORT, "--tokens", tokens]);
    if (fake.stdout) await once(fake.stdout, "data");
    const { site, gateway, email, unscopedToken } = JSON.parse(readFileSync(tokens, "utf8"));
    env = {
      CONFLUENCE_SITE: site,
      CONFLUENCE_GATEWAY: gateway,
      CONFLUENCE_EMAIL: email,
      CONFLUENCE_TOKEN: unscopedToken,
    };
  });
  afterAll(async () => {
    fake.kill();
    await rm(folder, { recursive: true });
  });

  it("lists: a table that fits on the screen, with its head in bold, and the progress while it waits", async () => {
    const args = [
      "call",
      "v2.getPages",
      "--all",
      "--limit",
      "1",
      "--format",
      "table",
      "--fields",
      "title,status",
    ];
    const { text, code } = await runInTerminal(env, args);
    expect([text, code]).toEqual([
      "\r1 item\r2 items\r\u001b[K\u001b[1mtitle               status\u001b[0m\n" +
        "Documentation Home  current\nGetting started     current\n",
      0,
    ]);
    const wide = await runInTerminal(env, ["call", "v1.searchByCQL", "--cql", "type=page", "--format=table"]);
    const lines = wide.text.split("\n").map(stripVTControlCharacters);
    expect(lines[1]).toMatch(/^Docu… /);
    expect(Math.max(...lines.map((line) => line.length))).toBe(60);
  });

  it("says that there are more, and shows no colours where NO_COLOR is set", async () => {
    const args = ["call", "v2.getPages", "--limit", "1", "--format", "table", "--fields", "title"];
    expect((await runInTerminal({ ...env, NO_COLOR: "1" }, args)).text).toBe(
      "title\nDocumentation Home\n→ there are more results: --all lists all of them\n",
    );
  });

  it("reads one thing", async () => {
    const [page] = await list();
    const args = ["call", "v2.getPageById", "--id", `${page?.id}`, "--fields", "id,title"];
    expect(await runInTerminal(env, args)).toEqual({
      text: `{\n  "id": "${page?.id}",\n  "title": "Documentation Home"\n}\n`,
      code: 0,
    });
    expect(await runInTerminal(env, [...args, "--format", "table"])).toEqual({
      text: `\u001b[1mfield  value\u001b[0m\nid     ${page?.id}\ntitle  Documentation Home\n`,
      code: 0,
    });
  });

  it("creates what it is told to after a question, or with --yes, and nothing else", async () => {
    const [page] = await list();
    const create = (title: string) => [
      ...["call", "v2.createPage", "--fields=title", "--format", "jsonl"],
      ...["--body", JSON.stringify({ spaceId: page?.spaceId, title })],
    ];
    const question = `POST /wiki/api/v2/pages on ${env.CONFLUENCE_SITE}: send it? [y/N] `;
    expect(await runInTerminal(env, create("A"), [["[y/N] ", "y\n"]])).toEqual({
      text: `${question}y\n{"title":"A"}\n`,
      code: 0,
    });
    expect(await runInTerminal(env, create("B"), [["[y/N] ", "\n"]])).toEqual({
      text: `${question}\n\u001b[31m✗\u001b[0m nothing was sent\n`,
      code: 130,
    });
    expect(await runInTerminal(env, create("C"), [["[y/N] ", "\u0003"]])).toEqual({
      text: `${question}^C\n\u001b[31m✗\u001b[0m nothing was sent\n`,
      code: 130,
    });
    expect(await runInTerminal(env, create("D"), [["[y/N] ", "\u0004"]])).toEqual({
      text: `${question}\n\u001b[31m✗\u001b[0m nothing was sent\n`,
      code: 130,
    });
    expect(await runBin(env, ...create("E"))).toEqual({
      text:
        "✗ v2.createPage may change data, and there is no terminal to confirm on\n" +
        "→ pass --yes to send it; --dry-run prints the request\n",
      code: 2,
    });
    expect(await runInTerminal(env, [...create("F"), "--yes"])).toEqual({ text: '{"title":"F"}\n', code: 0 });
    expect(await runBin(env, ...create("G"), "--yes")).toEqual({ text: '{"title":"G"}\n', code: 0 });
    expect(await runInTerminal(env, [...create("H"), "--dry-run"])).toEqual({
      text:
        "POST /wiki/api/v2/pages\nAccept: application/json\nContent-Type: application/json\n\n" +
        `{"spaceId":"${page?.spaceId}","title":"H"}\n`,
      code: 0,
    });
    expect((await titles()).slice(2)).toEqual(["A", "F", "G"]);
  });

  it("uploads a file with its fields, and downloads it again", async () => {
    const [page] = await list();
    const bytes = Buffer.from([0, 27, 255, 10]);
    writeFileSync(join(folder, "notes.bin"), bytes);
    const upload = ["call", "v1.createAttachment", "--id", `${page?.id}`, "--file", `@${folder}/notes.bin`];
    const fields = ["--comment", "first", "--minor-edit", "--format", "jsonl", "--fields"];
    const sent = await runInTerminal(env, [...upload, ...fields, "id,title,version.minorEdit", "--yes"]);
    const { id, ...others } = JSON.parse(sent.text);
    expect([others, sent.code]).toEqual([{ title: "notes.bin", "version.minorEdit": true }, 0]);
    const download = ["call", "v1.downloadAttatchment", "--id", `${page?.id}`, "--attachment-id", id];
    const copy = join(folder, "copy.bin");
    expect(await runInTerminal(env, [...download, "--output", copy])).toEqual({ text: "", code: 0 });
    expect(readFileSync(copy)).toEqual(bytes);
    expect(await runInTerminal(env, download)).toEqual({
      text:
        "\u001b[31m✗\u001b[0m v1.downloadAttatchment returns a file\n" +
        "\u001b[1m→\u001b[0m pass --output FILE to save it\n",
      code: 2,
    });
  });

  it("ends with 1 if the call failed, and says why", async () => {
    const { text, code } = await runInTerminal(env, ["call", "v2.getPageById", "--id", "7"]);
    expect([text.split("\n").at(-2), code]).toEqual([
      "\u001b[1m→\u001b[0m The resource does not exist, or the account cannot see it.",
      1,
    ]);
    const secret = { ...env, CONFLUENCE_TOKEN: "wr0ng-t0ken" };
    const wrong = await runInTerminal(secret, ["call", "v2.getPages"]);
    expect([wrong.text.includes("wr0ng"), wrong.code]).toEqual([false, 1]);
  });

  it("is quiet about a reader that has seen enough", async () => {
    const child = spawn(
      "sh",
      [
        "-c",
        `"$1" "$2" call v2.getPages --all --format jsonl | head -c 1`,
        "sh",
        process.execPath,
        "generated/dist/bin.js",
      ],
      { env: { PATH: process.env.PATH, ...env } },
    );
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        printed += chunk;
      });
    await once(child, "close");
    expect(printed).toBe("{");
  });
});

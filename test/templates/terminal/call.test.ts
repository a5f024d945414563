import { createFakeConfluence, type FakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import { listOperations } from "../../../generated/src/tables/listOperations.js";
import { describeCall } from "../../../generated/src/terminal/call/describeCall.js";
import { describeHelp } from "../../../generated/src/terminal/call/describeHelp.js";
import { printResult } from "../../../generated/src/terminal/call/printResult.js";
import { runCall } from "../../../generated/src/terminal/call/runCall.js";
import { completeWords } from "../../../generated/src/terminal/completion/completeWords.js";
import { parseLine } from "../../../generated/src/terminal/parseLine.js";
import type { Output, Terminal } from "../../../generated/src/terminal/Terminal.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const EVIL = "\u001b]0;x\u0007\u009b2J\u202eevil\nline";

/** What the last call has printed. */
let printed = "";

/** Opens what keeps all that is printed. */
function openTerminal(input = "", isTerminal = false): Terminal {
  printed = "";
  const out: Output = {
    ...{ isTerminal, columns: 80, paint: (_, text) => text },
    async write(text) {
      printed += typeof text === "string" ? text : new TextDecoder().decode(text);
    },
  };
  return {
    ...{ environment: {}, out, err: out, canAsk: false },
    readLine: async () => undefined,
    readInput: async () => input,
    interrupted: () => new AbortController().signal,
  };
}

/** Runs `call`, without a terminal, and returns what it prints. */
async function call(fake: FakeConfluence, args: readonly string[], input = ""): Promise<string> {
  const terminal = openTerminal(input);
  const { email, token } = fake.addToken();
  const environment = { CONFLUENCE_SITE: "acme", CONFLUENCE_EMAIL: email, CONFLUENCE_TOKEN: token };
  const { options } = describeCall(args[0]);
  const line = parseLine(args, options, ["OPERATION"]);
  await runCall(line, terminal, environment, { fetch: fake.fetch });
  return printed;
}

/** Opens a fake whose list of pages has these titles. */
function openFake(titles: readonly string[] = []): FakeConfluence {
  const fake = createFakeConfluence();
  const results = titles.map((title, at) => ({
    id: `${at}`,
    status: "current",
    title,
    version: { number: 1 },
  }));
  fake.reply("v2.getPages", () => Response.json({ results, _links: {} }));
  return fake;
}

describe("call", () => {
  it("is possible for every operation, whose arguments all have an option of their own", () => {
    for (const { name } of listOperations()) {
      const { args, options } = describeCall(name);
      for (const option of args.keys()) expect([name, option in options]).toEqual([name, true]);
    }
    expect([...describeCall("v1.exportAuditRecords").args.keys()]).toContain("format");
    expect(describeCall("v1.exportAuditRecords").options).not.toHaveProperty("fields");
    expect(() => describeCall("--all")).toThrow("no operation given");
  });

  it("sends arguments as what they are, however they are written, and reads bodies from all places", async () => {
    const fake = openFake();
    const show = (...args: string[]) => call(fake, [...args, "--dry-run"], '{"spaceId":"3","title":"in"}');
    const list = ["--space-id", "1,2", "--space-id=3", "--status", "current", "--limit", "5"];
    expect((await show("v2.getPages", ...list)).split("\n")[0]).toBe(
      "GET /wiki/api/v2/pages?space-id=1&space-id=2&space-id=3&status=current&limit=5",
    );
    const draft = await show("v2.getPageById", "--id", "7", "--get-draft", "--include-labels=false");
    expect(draft.split("\n")[0]).toBe("GET /wiki/api/v2/pages/7?get-draft=true&include-labels=false");
    for (const option of ["--spaceKey", "--space-key"])
      expect(await show("v1.getSpaceSettings", option, "DOC")).toMatch(/^GET \S+\/DOC\/settings\n/);
    expect(await show("v2.createPage", "--body", "-")).toMatch(/\n\n\{"spaceId":"3","title":"in"\}\n$/);
    const folder = await temporaryFolder({ "body.json": '{"spaceId":"3","title":"file"}' });
    expect(await show("v2.createPage", "--body", `@${folder}/body.json`)).toMatch(/"title":"file"\}\n$/);
    const form = ["--id", "1", "--file", `@${folder}/body.json;type=text/plain`, "--comment", "first"];
    expect(await show("v1.createAttachment", ...form)).toBe(
      "POST /wiki/rest/api/content/1/child/attachment\nAccept: application/json\nX-Atlassian-Token: no-check\n" +
        "Content-Type: multipart/form-data\n\nfile: body.json, text/plain, 30 bytes\ncomment: first\n",
    );
    for (const [name, type] of [
      ["a.PNG", "image/png"],
      ["a.txt", "text/plain"],
      ["a.constructor", "application/octet-stream"],
      ["txt", "application/octet-stream"],
    ]) {
      const files = await temporaryFolder({ [`${name}`]: "" });
      const upload = ["v1.createAttachment", "--id", "1", "--file", `@${files}/${name}`];
      expect(await show(...upload)).toContain(`file: ${name}, ${type}, 0 bytes\n`);
    }
    expect(fake.requests).toEqual([]);
  });

  it.each([
    [["v2.getPages", "--limit", "many"], '--limit cannot be "many"\npass a number'],
    [["v2.getPages", "--limit", "251"], "--limit must be at most 250"],
    [["v2.getPages", "--status", "curent"], '--status cannot be "curent"; did you mean current?'],
    [["v2.getPages", "--format", "xml"], "unknown format\npass json, jsonl, table, csv"],
    [["v2.getPageById"], "--id is missing"],
    [["v2.getPageById", "--id", "1", "--get-draft=maybe"], "--get-draft is not JSON"],
    [
      ["v2.createPage", "--body", "{title:7}"],
      "--body is not JSON\npass JSON, in single quotes in most shells, or @FILE to read it from a file",
    ],
    [["v2.createPage", "--body", '{"title":7}'], "--body.spaceId is missing; --body.title must be a string"],
    [["v2.createPage", "--body", "@no-such.json"], "--body: ENOENT"],
    [["v1.createAttachment", "--id", "1"], "--body is missing"],
    [["v1.createAttachment", "--id", "1", "--comment", "x"], "--file is missing"],
    [["v1.createAttachment", "--id", "1", "--file", "@no-such.txt"], "--file: no-such.txt cannot be opened"],
    [["v2.deletePage", "--id", "1"], "v2.deletePage may change data, and there is no terminal to confirm on"],
  ])("refuses %j before anything is sent", async (args, message) => {
    const fake = openFake();
    await expect(call(fake, args)).rejects.toMatchObject({
      kind: "configuration",
      message: expect.stringContaining(message),
    });
    expect(fake.requests).toEqual([]);
  });

  it.each([
    [
      "v2.createPage",
      '{"spaceId":"1","titel":"x"}',
      ["! --body.titel is not a documented field; did you mean title?"],
    ],
    [
      "v2.createPage",
      '{"spaceId":"1","body":{"storage":{"representation":"storage","value":"","x\\u001b":1}},"mood":{}}',
      [
        "! --body.body.storage.x  is not a documented field; the fields are representation, value",
        "! --body.mood is not a documented field; the fields are spaceId, status, title, parentId, body, subtype",
      ],
    ],
    [
      "v1.addLabelsToContent",
      '[{"prefix":"global","name":"a","nmae":"b"}]',
      ["! --body.0.nmae is not a documented field; did you mean name?"],
    ],
    ["v2.putForgeAppProperty", '{"anything":1}', []],
  ])(
    "%s warns of fields of its body that are not documented, and sends them",
    async (name, body, warnings) => {
      const fake = openFake();
      const required = {
        "v1.addLabelsToContent": ["--id=1"],
        "v2.putForgeAppProperty": ["--property-key=k"],
      };
      const args = required[name as keyof typeof required] ?? [];
      const lines = (await call(fake, [name, ...args, "--body", body, "--dry-run"])).split("\n");
      expect(lines.filter((line) => line.startsWith("!"))).toEqual(warnings);
      expect(JSON.parse(lines.at(-2) ?? "")).toEqual(JSON.parse(body));
    },
  );

  it("lists the fields of a body, and of the objects and lists in it, with those that are required", () => {
    const list = (name: string) => {
      const [, fields = ""] = /The fields of the body:\n(.*?)\n\n/s.exec(describeHelp(name)) ?? [];
      const lines = fields.replace(/\n {9,}/g, "  ").split("\n");
      return lines.map((line) =>
        line
          .trim()
          .replace(/ {2,}(required\.)?.*/, (_, required = "") => ` ${required}`)
          .trim(),
      );
    };
    expect(list("v2.updatePage")).toEqual([
      "id STRING required.",
      "status current|draft required.",
      "title STRING required.",
      "spaceId STRING",
      "parentId STRING",
      "ownerId STRING",
      "body JSON required.",
      "body.representation storage|atlas_doc_format|wiki",
      "body.value STRING",
      "body.storage JSON",
      "body.atlas_doc_format JSON",
      "body.wiki JSON",
      "version JSON required.",
      "version.number INTEGER",
      "version.message STRING",
    ]);
    expect(describeHelp("v2.updatePage")).toMatch(/^ {2}--body JSON\|@FILE\|- +required\. The body: /m);
    expect(list("v1.addLabelsToContent")).toEqual(["[].prefix STRING required.", "[].name STRING required."]);
  });

  it("prints CSV that other programs read, and no formula unless it is told to", async () => {
    const fake = openFake(['a "b", c', "=1+1", "+49", "-x", "@x", "plain"]);
    const args = ["v2.getPages", "--all", "--format", "csv", "--fields", "title,version.number"];
    expect(await call(fake, args)).toBe(
      'title,version.number\n"a ""b"", c",1\n\'=1+1,1\n\'+49,1\n\'-x,1\n\'@x,1\nplain,1\n',
    );
    expect(await call(fake, [...args, "--raw"])).toContain("\n=1+1,1\n+49,1\n-x,1\n@x,1\n");
  });

  it("lets no server control the terminal, in any format", async () => {
    const fake = openFake();
    fake.reply("v2.getPages", () => Response.json({ results: [{ id: "1", title: EVIL }], _links: {} }));
    const print = (format: string) => call(fake, ["v2.getPages", "--format", format, "--fields", "title"]);
    expect(await print("table")).toBe("title\n ]0;x 2J evil line\n");
    expect(await print("csv")).toBe('title\n" ]0;x  2J\u202eevil\nline"\n');
    for (const format of ["json", "jsonl"]) {
      const text = await print(format);
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      expect([JSON.parse(text)].flat()).toEqual([{ title: EVIL }]);
    }
  });

  it("lets no text that is the whole answer control it, and passes it on to programs as it is", async () => {
    const options = {
      format: "json",
      fields: undefined,
      isRaw: false,
      output: "-",
      isAll: false,
      resume: undefined,
    };
    const print = async (isTerminal: boolean) => {
      const terminal = openTerminal("", isTerminal);
      await printResult(describeCall("v2.getPages"), Promise.resolve(EVIL), options, terminal);
      return printed;
    };
    expect(await print(true)).toBe(" ]0;x  2J\u202eevil\nline\n");
    expect(await print(false)).toBe(EVIL);
  });

  it("shows first what tells the rows of a table apart", async () => {
    const fake = openFake();
    const item = { type: "global", version: { number: 1 }, title: "A", id: "1" };
    fake.reply("v2.getPages", () => Response.json({ results: [item], _links: {} }));
    expect(await call(fake, ["v2.getPages", "--format", "table"])).toBe(
      "id  title  type\n1   A      global\n",
    );
  });

  it("aligns what is wide, and what is put on others", async () => {
    const fake = openFake(["日本", "e\u0301", "😀x"]);
    const args = ["v2.getPages", "--format", "table", "--fields", "title,status"];
    expect(await call(fake, args)).toBe(
      "title  status\n日本   current\ne\u0301      current\n😀x    current\n",
    );
  });

  it("prints nothing of an empty list as a table, and its head as CSV", async () => {
    const fake = openFake();
    const args = ["v2.getPages", "--all", "--fields", "id"];
    expect(await call(fake, [...args, "--format", "table"])).toBe("");
    expect(await call(fake, [...args, "--format", "csv"])).toBe("id\n");
    expect(await call(fake, args)).toBe("[]\n");
  });

  it("names a field that no item has, and prints the rest", async () => {
    const fake = openFake(["A"]);
    expect(await call(fake, ["v2.getPages", "--format", "jsonl", "--fields", "title,sttus"])).toBe(
      '! there is no field sttus; did you mean status?\n{"title":"A"}\n',
    );
    const warn = async (fields: string) => {
      fake.reply(
        "v2.getPageById",
        Response.json({ id: "1", title: "A", version: { number: 1, message: "" } }),
      );
      const text = await call(fake, ["v2.getPageById", "--id=1", "--fields", fields]);
      return text.split("\n").filter((line) => line.startsWith("!"));
    };
    expect(await warn("titel")).toEqual(["! there is no field titel; did you mean title?"]);
    expect(await warn("mood")).toEqual(["! there is no field mood; the fields are id, title, version"]);
    expect(await warn("version.numbr")).toEqual([
      "! there is no field version.numbr; did you mean version.number?",
    ]);
    expect(await warn("id,version.number,version")).toEqual([]);
  });

  it("keeps what arrived before a listing failed, and goes on there", async () => {
    const fake = createFakeConfluence();
    let isDown = true;
    fake.reply("v2.getPages", ({ cursor }) => {
      if (cursor === "c2" && isDown) return Response.json({ errors: [{ title: "no" }] }, { status: 400 });
      const next = cursor === undefined ? { next: "/wiki/api/v2/pages?cursor=c2" } : {};
      return Response.json({ results: [{ id: cursor ?? "c1" }], _links: next });
    });
    const args = ["v2.getPages", "--all", "--format", "jsonl"];
    await expect(call(fake, args)).rejects.toMatchObject({ kind: "invalid-request" });
    expect(printed).toBe('{"id":"c1"}\n! --resume c2 lists the rest\n');
    isDown = false;
    expect(await call(fake, [...args, "--resume", "c2"])).toBe('{"id":"c2"}\n');
  });
});

describe("completion", () => {
  const commands = {
    call: { options: ["help"], values: ["operations"] },
    fake: { options: ["port", "help"], values: [] },
  };

  it.each([
    [["ca"], ["call"]],
    [["--v"], ["--version"]],
    [["call", "v2.getPagesI"], ["v2.getPagesInSpace"]],
    [["call", "--h"], ["--help"]],
    [["fake", "--p"], ["--port"]],
    [["call", "v2.getPages", "--st"], ["--status"]],
    [["call", "v2.getPages", "--status", "cur"], ["current"]],
    [["call", "v2.getPages", "--status=cur"], ["--status=current"]],
    [["call", "v2.getPages", "--status", "=", "cur"], ["current"]],
    [["call", "v2.getPages", "--status", "archived,cur"], ["archived,current"]],
    [["call", "v2.getPages", "--title", "status", "cur"], []],
    [["call", "v2.getPages", "--sort", "=", "-t"], ["-title"]],
    [["call", "v2.getPages", "--sort", "-t"], []],
    [
      ["call", "v2.getPageById", "--get-draft="],
      ["--get-draft=true", "--get-draft=false"],
    ],
    [["call", "v2.getPageById", "--h"], ["--help"]],
    [["call", "v2.getPages", "--format", "t"], ["table"]],
    [["call", "v2.getPages", "--title", ""], []],
    [["call", "v1.getSpaceSettings", "--space"], ["--spaceKey"]],
    [["call", "v9.nope", "--"], []],
    [["constructor", ""], []],
  ])("%j may become %j", (words, expected) => {
    expect(completeWords(words, commands)).toEqual(expected);
  });

  it("offers nothing that a shell would not take as it is", () => {
    const hostile = { call: { options: ["$(x)"], values: ["`x`", "a b", "--x=$(y)", "--x==y", "fine"] } };
    expect(completeWords(["call", ""], hostile)).toEqual(["fine"]);
  });
});

import { createFakeConfluence } from "confluence-fetch/testing";
import { expect, it } from "vitest";
import { generateValue } from "../../../generated/src/testing/documents/generateValue.js";
import { listOperationHeads, readOperation } from "../../../generated/src/testing/documents/readDocuments.js";
import type { SpecParameter } from "../../../generated/src/testing/documents/SpecOperation.js";
import { handlers } from "../../../generated/src/testing/handlers/handlers.js";
import { seededRandom } from "../../../generated/src/testing/seededRandom.js";
import { basic } from "./connections.js";

const heads = listOperationHeads();
const OAUTH_ONLY = /AppProperty|AppProperties|ForgeApp/;

/** Sends the least that an operation takes, at the site as an API token, or through the gateway as an app. */
async function send(name: (typeof heads)[number]["name"], fake = createFakeConfluence()) {
  const { method, path, parameters, body } = readOperation(name);
  const random = seededRandom(1);
  const sampleOf = ({ name: key, schema }: SpecParameter) =>
    encodeURIComponent(String(generateValue(schema, { random, items: 1 }, key)));
  const at = (place: string) => parameters.filter((each) => each.in === place && each.required);
  const url = at("path").reduce((rest, each) => rest.replace(`{${each.name}}`, sampleOf(each)), path);
  const query = at("query").map((each) => `${each.name}=${sampleOf(each)}`);
  const [content] = body?.contents ?? [];
  const { email, token } = fake.addToken();
  const isApp = OAUTH_ONLY.test(name);
  const scopes = ["read:app-data:confluence", "write:app-data:confluence"] as const;
  const root = isApp ? `https://api.atlassian.com/ex/confluence/${fake.site.cloudId}` : fake.site.origin;
  const headers: Record<string, string> = { "x-atlassian-token": "no-check" };
  headers.authorization = isApp ? `Bearer ${fake.addApp({ scopes }).accessToken}` : basic(email, token);
  let sent: BodyInit | null = null;
  if (content?.mediaType.includes("form")) {
    sent = new FormData();
    sent.set("file", new Blob(["a"]), "a.txt");
  } else if (content) {
    headers["content-type"] = "application/json";
    sent = JSON.stringify(generateValue(content.schema, { random, items: 1 }));
  }
  const target = `${root}${url}?${query.join("&")}`;
  const response = await fake.fetch(target, { method, headers, body: sent, redirect: "manual" });
  return { response, text: await response.clone().text() };
}

it("every answer to the 348 operations comes from what is stored, or says that it is made up", async () => {
  const counts = { stored: 0, generated: 0 };
  const faults: string[] = [];
  for (const { name } of heads) {
    const { response, text } = await send(name);
    const isGenerated = response.headers.get("x-fake") === "generated";
    const isExpected = handlers[name] ? !isGenerated : isGenerated && response.status < 400;
    if (!isExpected) faults.push(`${name} ${response.status} ${response.headers.get("x-fake")} ${text}`);
    counts[isGenerated ? "generated" : "stored"] += 1;
  }
  console.info(`answers of ${heads.length} operations:`, counts);
  expect(faults).toEqual([]);
  expect(counts).toEqual({
    stored: Object.keys(handlers).length,
    generated: heads.length - Object.keys(handlers).length,
  });
});

it("a reply of a test is not said to be made up", async () => {
  const fake = createFakeConfluence();
  fake.reply("v1.getThemes", new Response("{}"));
  const { response } = await send("v1.getThemes", fake);
  expect([response.status, response.headers.get("x-fake")]).toEqual([200, null]);
});

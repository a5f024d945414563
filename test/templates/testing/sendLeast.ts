import { createFakeConfluence, type FakeUser } from "confluence-fetch/testing";
import { readOperation } from "../../../generated/src/documents/readDocuments.js";
import type { SpecParameter } from "../../../generated/src/documents/SpecOperation.js";
import { generateValue } from "../../../generated/src/testing/documents/generateValue.js";
import { seededRandom } from "../../../generated/src/testing/seededRandom.js";
import type { Places } from "./addListedContent.js";
import { basic } from "./connections.js";

const OAUTH_ONLY = /AppProperty|AppProperties|ForgeApp/;

/** Sends the least that an operation takes, at the site as an API token, or through the gateway as an app. */
export async function sendLeast(
  name: Parameters<typeof readOperation>[0],
  fake = createFakeConfluence(),
  user: FakeUser = fake.user,
  places: Places = {},
) {
  const { method, path, parameters, body } = readOperation(name);
  const random = seededRandom(1);
  const sampleOf = ({ name: key, schema }: SpecParameter) =>
    encodeURIComponent(String(generateValue(schema, { random, items: 1 }, key)));
  const at = (place: string) => parameters.filter((each) => each.in === place && each.required);
  const placed = path.replace(/(\/[\w-]+\/)\{[^}]+\}/, (whole, place) =>
    places[place] ? place + places[place] : whole,
  );
  const url = at("path").reduce((rest, each) => rest.replace(`{${each.name}}`, sampleOf(each)), placed);
  const query = at("query").map((each) => `${each.name}=${sampleOf(each)}`);
  const [content] = body?.contents ?? [];
  const { email, token } = fake.addToken({ user });
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

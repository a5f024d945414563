import {
  apiToken,
  type Confluence,
  type Credential,
  createConfluence,
  forgeRemote,
  oauth2,
} from "confluence-fetch";
import { createOrUpdatePage, storageBody } from "confluence-fetch/recipes";
import { createFakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import { openTestSite } from "./testing/openTestSite.js";

const SIZE = 1_000_000;

/** How many microseconds of the processor a text may take. What is quadratic takes minutes, or seconds if it is cut at 64 kB. */
const MAX_CPU_US = 2_000_000;

/** What is repeated: what patterns look for, and what they could begin with again and again. */
const PARTS = [
  ...[" ", "a", "1", "AT", "=", "?", "@", ".", "/", "\\", '"', '\\"', "{", "(", "‹", "%41", "https:"],
  ...["<", "<a ", "</strong", "<!doctype ", "&a", '"scope', "{scope ", '"title" ', '"detail":  '],
  ...['"text":"', '"text" ', ' local-id="'],
];

/** What a `fetch` answers with. */
type Answer = () => Response | Promise<Response>;

const anyone = { email: "me@acme.com", token: "t" };

/** Calls a client whose server has one answer to everything, which it may reject. */
async function call(
  answer: Answer,
  send: (confluence: Confluence) => PromiseLike<unknown> = ({ v2 }) => v2.getPageById({ id: 1 }),
  auth: Credential = apiToken({ ...anyone, scoped: false }),
): Promise<void> {
  const confluence = createConfluence({ site: "acme", auth, fetch: async () => answer(), retry: false });
  await Promise.resolve(send(confluence)).catch(() => {});
}

const download = ({ v1 }: Confluence) => v1.downloadAttatchment({ id: 1, attachmentId: "att2" });

/** A text as a header can have it. */
const inHeader = (text: string) => `x${text.replaceAll("‹", "x")}x`;

const inStorage = (text: string) => `<![CDATA[${text.replaceAll("]]>", "")}]]>`;

/** Sends a page with a text to a fake, and searches for another. */
function search(text: string, cql: string): void {
  const { call, site, space } = openTestSite();
  try {
    site.addPage(space, { title: "Page", body: text });
    call("v1.searchByCQL", { cql });
  } catch {
    // A malformed body or query.
  }
}

/** What reads text that comes from elsewhere. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  ...Object.fromEntries(
    [200, 400, 401, 403, 404, 429, 503].map((status) => [
      `the body of a ${status}`,
      (text: string) => call(() => new Response(text, { status })),
    ]),
  ),
  ...Object.fromEntries(
    ["content-type", "retry-after", "x-failure-category", "x-seraph-loginreason", "location"].map((name) => [
      `the header ${name} of an error`,
      (text: string) => call(() => new Response("", { status: 401, headers: { [name]: inHeader(text) } })),
    ]),
  ),
  "the failure of a network": (text) =>
    call(() => Promise.reject(new TypeError("fetch failed", { cause: new Error(text) }))),
  "the failure of the network at a signed URL": (text) => {
    const answers: Answer[] = [
      () =>
        new Response(null, { status: 302, headers: { location: `https://media.example/${inHeader(text)}` } }),
      () => Promise.reject(new Error(text)),
    ];
    return call(() => (answers.shift() as Answer)(), download);
  },
  "the link to the next page": (text) =>
    call(
      () => Response.json({ results: [], _links: { next: `/wiki/api/v2/pages?x=${text}` } }),
      ({ v2 }) => v2.getPages().collect(),
    ),
  "the name of a download": (text) =>
    call(
      () => new Response("", { headers: { "content-disposition": `x; filename="${inHeader(text)}` } }),
      download,
    ),
  "the answer of an authorization server": (text) => {
    const auth = oauth2({ clientId: "i", clientSecret: "s", refreshToken: "r", onRefresh: () => {} });
    return call(() => Response.json({ error: text }, { status: 403 }), undefined, auth);
  },
  "the answer to the look-up of a cloud ID": (text) => {
    return call(() => Response.json({ cloudId: text }), undefined, apiToken(anyone));
  },
  "the gateway that an invocation names": (text) => {
    try {
      forgeRemote({ token: "t", apiBaseUrl: text });
    } catch {
      // No gateway.
    }
  },
  "the stored content of a page": (text) => {
    const stored = { id: "7", title: "T", spaceId: "1", status: "current", version: { number: 1 } };
    const page = { ...stored, body: { storage: { representation: "storage", value: text } } };
    const answers = [{ results: [stored] }, page];
    return call(
      () => Response.json(answers.shift() ?? page),
      (confluence) =>
        createOrUpdatePage(confluence, { spaceId: 1, title: "T", body: storageBody(`${text}x`) }),
    );
  },
  "the content of a page of the fake": (text) => search(inStorage(text), "text ~ 'word*'"),
  "the storage format of a page of the fake": (text) => search(text, "text ~ 'word*'"),
  "the query of a search in the fake": (text) => search("word", `text ~ ${text}`),
  "a quoted word of a search in the fake": (text) =>
    search(inStorage(text), `text ~ "${text.replaceAll('"', "")}"`),
  "an email address in the fake": (text) =>
    openTestSite().call("v2.checkAccessByEmail", { body: { emails: [text, `${text} `] } }),
  "the URL of a request to the fake": (text) =>
    createFakeConfluence()
      .fetch(`https://api.media.atlassian.com/file/1/binary?${text}`, {})
      .catch(() => {}),
};

describe("1 MB of remote text takes no longer than its length explains in", () => {
  for (const [name, read] of Object.entries(READERS)) {
    it(name, async () => {
      for (const part of PARTS) {
        const text = part.repeat(SIZE / part.length);
        const before = process.cpuUsage();
        await read(text);
        const took = process.cpuUsage(before).user;
        expect([part, took < MAX_CPU_US]).toEqual([part, true]);
      }
    });
  }
});

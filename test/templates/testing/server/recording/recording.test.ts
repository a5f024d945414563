import { apiToken, createConfluence } from "confluence-fetch";
import { createFakeConfluence, type FakeConfluence, type FakeData } from "confluence-fetch/testing";
import { afterEach, describe, expect, it } from "vitest";

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A site with people in titles, bodies, comments, mentions, links and the key of a space. */
function createReal() {
  const real = createFakeConfluence({ sites: ["realcorp"], seed: 7 });
  const grace = real.addUser({ displayName: "Grace Hopper", email: "grace.hopper@realcorp.com" });
  const zoe = real.addUser({ displayName: "Zoë Müller", email: "zoe@realcorp.com" });
  const token = real.addToken({ user: grace });
  const personal = real.site.addSpace({
    key: `~${zoe.accountId.replace(/\W/g, "")}`,
    name: "Zoë Müller",
    type: "personal",
  });
  const space = real.site.addSpace({ key: "DOC", name: "Documentation" });
  const body = [
    `<p>See <a href="${real.site.origin}/wiki/spaces/${personal.key}/overview">Müller, Zoë</a> and Grace.</p>`,
    `<p><ac:link><ri:user ri:account-id="${zoe.accountId}" /></ac:link> wrote to zoe@realcorp.com, bob@elsewhere.org</p>`,
    `<p>grace-hopper, Zo&euml; M&uuml;ller, https://realcorp.atlassian.net/wiki/people/${zoe.accountId}?cloud=${real.site.cloudId}</p>`,
  ].join("");
  const pages = ["Minutes by Grace Hopper", "Will Zoe come?", "Third"].map((title, index) =>
    real.site.addPage(space, { title, body, author: [grace, zoe, real.user][index] }),
  );
  real.site.addComment(pages[0] as { id: string }, "<p>Thanks, Grace!</p>");
  real.site.addPage(personal, { title: "Mine", author: zoe });
  real.site.addAttachment(pages[0] as { id: string }, { title: "Grace Hopper.png", content: "Grace" });
  return { real, grace, zoe, token, personal, pages };
}

type Real = ReturnType<typeof createReal>;

/** All that must not stand in a recording. */
function secretsOf({ real, grace, zoe, token, personal }: Real): string[] {
  return [
    ...[grace.accountId, zoe.accountId, real.user.accountId].flatMap((id) => [id, id.replace(/\W/g, "")]),
    ...["grace", "hopper", "zoë", "zo&euml;", "müller", "m&uuml;ller", "zo%c3%ab", "m%c3%bcller", "muller"],
    ...["realcorp", "elsewhere.org", token.token, token.email, btoa(`${token.email}:${token.token}`)],
    ...[personal.key, real.site.cloudId, "user 1"],
  ];
}

function expectNoSecret(recording: FakeData, real: Real): void {
  const text = JSON.stringify(recording).toLowerCase();
  const found = secretsOf(real).filter((secret) => text.includes(secret.toLowerCase()));
  expect(found).toEqual([]);
}

/** What a program does with a site; its own answers are in the words of the site. */
async function runProgram(
  fake: FakeConfluence,
  connection: { site: string; gateway?: string; fetch: typeof fetch },
) {
  const { v1, v2 } = createConfluence({ ...connection, auth: apiToken(fake.addToken()), retry: false });
  const pages = await v2.getPages({ limit: 2, "body-format": "storage" }).collect();
  const [first] = pages.filter(({ title }) => title?.startsWith("Minutes"));
  const comments = await v2.getPageFooterComments({ id: first?.id ?? "", "body-format": "storage" });
  const author = await v1.getUser({ accountId: first?.authorId ?? "" });
  const spaces = await v2.getSpaces();
  const key = spaces.results.find((space) => space.key?.startsWith("~"))?.key ?? "";
  const found = await v1.searchByCQL({ cql: `creator = "${author.accountId}" and type = page` });
  const own = await v2.getSpaces({ keys: [key] });
  const me = await v1.getCurrentUser();
  const attachments = await v2.getPageAttachments({ id: first?.id ?? "" });
  const [file] = attachments.results;
  const download = await v1.downloadAttatchment({ id: first?.id ?? "", attachmentId: file?.id ?? "" });
  const missing = await v2.getPageById({ id: 1 }).catch((error: unknown) => String(error));
  return {
    ...{ pages, comments, author, spaces, found, own, me, attachments },
    ...{ file: await download.text(), missing: String(missing).replace(/https?:\/\/[^/]*/, "") },
  };
}

const WAYS = {
  "in process": async (fake: FakeConfluence) => ({
    site: fake.site.origin,
    fetch: fake.fetch as typeof fetch,
  }),
  "over HTTP": async (fake: FakeConfluence) => {
    const { site, gateway, close } = await fake.listen();
    ends.push(close);
    return { site, gateway, fetch };
  },
};

describe.each(Object.entries(WAYS))("a recording, %s", (_, connect) => {
  it("contains no person, no address and no credential of the site, and gives a program the same answers again", async () => {
    const site = createReal();
    const { real, token } = site;
    const fake = createFakeConfluence({
      record: { ...(await connect(real)), auth: apiToken(token), retry: false },
    });
    const at = await connect(fake);
    const asked = await runProgram(fake, at);
    expect(asked.pages.map(({ title }) => title)).toEqual(
      expect.arrayContaining(["Minutes by Person2", "Will Person3 come?", "Third"]),
    );
    expect(asked.found.results?.map(({ title }) => title)).toEqual(["Minutes by Person2"]);
    expect(asked.own.results).toHaveLength(1);
    expect(asked.me.displayName).toBe("Person2");
    expect(asked.comments.results?.[0]?.body?.storage?.value).toBe("<p>Thanks, Person2!</p>");
    const recording: FakeData = JSON.parse(JSON.stringify(fake.recording()));
    expectNoSecret(recording, site);
    expect(recording.users).toContainEqual({
      accountId: asked.author.accountId,
      displayName: "Person2",
      email: "person2@example.com",
    });
    const replayed = createFakeConfluence({ data: recording });
    const again = await runProgram(replayed, await connect(replayed));
    const origin = /https?:\/\/(?:127\.0\.0\.1:\d+|[\w.]+\.atlassian\.(?:net|com))/g;
    const withoutOrigins = (answers: object) => JSON.parse(JSON.stringify(answers).replace(origin, ""));
    expect(withoutOrigins(again)).toEqual(withoutOrigins(asked));
  });
});

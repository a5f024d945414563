import {
  createFakeConfluence,
  type FakeConfluence,
  type FakeServer,
  type FakeSpace,
  type FakeTokenOptions,
} from "confluence-fetch/testing";

/** A fake Confluence that listens, with a small site. */
export interface DocSite {
  readonly fake: FakeConfluence;
  readonly server: FakeServer;
  readonly space: FakeSpace;
  /** The ids of the space DOC and of its page "Über uns". */
  readonly spaceId: string;
  readonly pageId: string;
  /** The ID of the home page of the space. */
  readonly homeId: string;
  /** The environment of a program that works there with a new token of Mia Krystof's. */
  environment(token?: Pick<FakeTokenOptions, "scopes">): Record<string, string>;
}

const ADF =
  '{"type":"doc","version":1,"content":[{"type":"paragraph","content":[{"type":"text","text":"Hello"}]}]}';

/** Opens the site: the space DOC with a page, an attachment of it, and a folder with another page. */
export async function openDocSite(): Promise<DocSite> {
  const fake = createFakeConfluence();
  const { site } = fake;
  const user = fake.addUser({ displayName: "Mia Krystof", email: "mia@acme.com" });
  const space = site.addSpace({ key: "DOC", name: "Documentation" });
  const page = site.addPage(space, {
    title: "Über uns",
    body: { storage: "<p>Hello</p>", export_view: "<h2>We</h2><ul><li>Mia</li></ul>", atlas_doc_format: ADF },
    labels: ["docs"],
    restrictions: { read: [user, "administrators"] },
  });
  const parent = site.addFolder(space, { title: "Handbook" });
  const body = { storage: "<p>30 days</p>", export_view: "<p><b>30</b> days</p>" };
  site.addPage(space, { title: "Holidays", parent, body });
  const mediaType = "text/plain; charset=utf-8";
  site.addAttachment(page, { title: "notes.txt", content: "Überstunden: 0\n", mediaType });
  const server = await fake.listen();
  return {
    fake,
    server,
    space,
    spaceId: space.id,
    pageId: page.id,
    homeId: space.homepage.id,
    environment(options) {
      const { email, token } = fake.addToken({ user, ...options });
      return {
        CONFLUENCE_SITE: server.site,
        CONFLUENCE_GATEWAY: server.gateway,
        CONFLUENCE_EMAIL: email,
        CONFLUENCE_TOKEN: token,
      };
    },
  };
}

import { apiToken, type Confluence, createConfluence } from "confluence-fetch";
import { createFakeConfluence, type FakeConfluence, type FakeData } from "confluence-fetch/testing";
import type { Scope } from "../../../../generated/src/scopes.js";

/** A Monday, so that the site is the same whenever it is built. */
const NOW = Date.UTC(2026, 0, 5, 9);

const REPORT = `<h2>Summary</h2><p>All is <strong>well</strong>.</p><ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>Read it</ac:task-body></ac:task></ac:task-list><ac:structured-macro ac:name="note" ac:macro-id="note-1"><ac:rich-text-body><p>Until Friday</p></ac:rich-text-body></ac:structured-macro>`;

/** Creates a client of a fake, whose token has scopes, or may do everything. */
export function clientOf(fake: FakeConfluence, scopes: readonly Scope[] = []): Confluence {
  return createConfluence({
    site: "acme",
    auth: apiToken(fake.addToken(scopes.length > 0 ? { scopes } : {})),
    fetch: fake.fetch,
    retry: false,
  });
}

/** The site of the samples and of the playground. */
export interface SampleSite {
  readonly data: FakeData;
  /** What it has, by what identifies it: `page:id`. */
  readonly values: Readonly<Record<string, string>>;
}

/** Opens the site: with something of each kind, always the same. */
export async function openSampleSite(): Promise<SampleSite> {
  const fake = createFakeConfluence({ now: () => NOW });
  const { old, ...values } = addContent(fake);
  const all = { ...values, ...(await addByCalls(fake, old)) };
  await addProperties(fake, all);
  return { data: fake.snapshot(), values: all };
}

/** Adds a space with content of all kinds, and returns what identifies it. */
function addContent(fake: FakeConfluence): Record<string, string> & { readonly old: string } {
  const { site, user } = fake;
  const mia = fake.addUser({ displayName: "Mia Krystof", email: "mia@acme.com" });
  const space = site.addSpace({ key: "DOC", name: "Documentation", description: "How we work" });
  const parent = site.addFolder(space, { title: "Handbook" });
  const holidays = site.addPage(space, { title: "Holidays", parent, body: "<p>30 days</p>", author: mia });
  const versions = [{ title: "Draft of a report", body: "<p>Nothing yet.</p>" }];
  const report = site.addPage(space, { title: "Report", body: REPORT, labels: ["weekly"], versions });
  const old = site.addPage(space, { title: "Report of last year", body: "<p>All was well.</p>" });
  const appendix = site.addPage(space, { title: "Appendix", parent: report, body: "<p>Numbers.</p>" });
  const comment = site.addComment(report, "<p>Good to know.</p>", { author: mia });
  const inline = site.addComment(report, "<p>How well?</p>", { author: user, selection: "well" });
  for (const each of [comment, inline]) site.addComment(each, "<p>Indeed.</p>");
  const content = "day,visits\nMonday,17\n";
  const file = site.addAttachment(report, { title: "visits.csv", content, mediaType: "text/csv" });
  const post = site.addBlogPost(space, { title: "We moved", body: "<p>To the cloud.</p>", labels: ["news"] });
  site.addComment(post, "<p>Welcome.</p>");
  const link = { title: "Status page", url: "https://status.example.com" };
  return {
    old: old.id,
    "space:id": space.id,
    "space:key": space.key,
    "page:id": report.id,
    "content:id": report.id,
    "blogpost:id": post.id,
    "attachment:id": file.id,
    "footercomment:id": comment.id,
    "inlinecomment:id": inline.id,
    "comment:id": comment.id,
    "folder:id": parent.id,
    "whiteboard:id": site.addWhiteboard(space, { title: "Ideas" }).id,
    "database:id": site.addDatabase(space, { title: "Inventory" }).id,
    "embed:id": site.addSmartLink(space, link).id,
    "customcontent:id": site.addCustomContent(report, {
      type: "ac:app:note",
      title: "Note",
      body: "<p>Mine</p>",
    }).id,
    "account:id": mia.accountId,
    "user:id": mia.accountId,
    "target:id": appendix.id,
    "other:id": holidays.id,
  };
}

/** Adds what only calls can add, and finds what the site has from the start. */
async function addByCalls(fake: FakeConfluence, oldPage: string): Promise<SampleSite["values"]> {
  const { v1, v2 } = clientOf(fake);
  const storage = { value: "<h2>Present</h2>", representation: "storage" } as const;
  const { templateId } = await v1.createContentTemplate({
    body: { name: "Minutes", templateType: "page", body: { storage } },
  });
  const { id: task } = await v1.archivePages({ body: { pages: [{ id: Number(oldPage) }] } });
  const { asyncId } = await v1.asyncConvertContentBodyRequest({ to: "export_view", body: storage });
  const favourite = { relationName: "favourite", sourceType: "user", sourceKey: "current" } as const;
  await v1.createRelationship({ ...favourite, targetType: "space", targetKey: "DOC" });
  const [group] = await v1.getGroups().collect({ limit: 1 });
  const [level] = await v2.getClassificationLevels();
  return {
    "template:id": templateId,
    "longtask:id": task,
    "conversion:id": asyncId,
    "group:id": group?.id ?? "",
    "level:id": level?.id ?? "",
  };
}

async function addProperties(fake: FakeConfluence, values: SampleSite["values"]): Promise<void> {
  const { v1, v2 } = clientOf(fake);
  const id = (kind: string) => values[`${kind}:id`] ?? "";
  const body = { key: "reviewed", value: { by: "Mia" } };
  await v2.createPageProperty({ "page-id": id("page"), body });
  await v2.createBlogpostProperty({ "blogpost-id": id("blogpost"), body });
  await v2.createAttachmentProperty({ "attachment-id": id("attachment"), body });
  await v2.createCommentProperty({ "comment-id": id("comment"), body });
  await v2.createSpaceProperty({ "space-id": id("space"), body });
  await v2.createFolderProperty({ id: id("folder"), body });
  await v2.createWhiteboardProperty({ id: id("whiteboard"), body });
  await v2.createDatabaseProperty({ id: id("database"), body });
  await v2.createSmartLinkProperty({ id: id("embed"), body });
  await v2.createCustomContentProperty({ "custom-content-id": id("customcontent"), body });
  await v1.createUserProperty({ userId: id("user"), key: "reviewed", body: { value: { by: "Mia" } } });
}

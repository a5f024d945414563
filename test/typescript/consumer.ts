import {
  type ArgsOf,
  anonymous,
  apiToken,
  type Call,
  type CallOptions,
  type Confluence,
  ConfluenceError,
  clientCredentials,
  createClientOf,
  createConfluence,
  type Download,
  type ErrorKind,
  type FileInput,
  forgeRemote,
  fromEnvironment,
  isConfluenceError,
  type Observer,
  oauth2,
  parseSite,
  type RetryOptions,
  type Site,
  serviceAccountToken,
} from "confluence-fetch";
import {
  type AdfDocument,
  adfBody,
  createOrUpdatePage,
  findSpaceByKey,
  readPage,
  storageBody,
  type TreeEntry,
  updatePage,
  type WrittenPage,
  waitForTask,
  walkPageTree,
} from "confluence-fetch/recipes";
import { requiredScopes } from "confluence-fetch/scopes";
import type { ContentState } from "confluence-fetch/v1";
import type { PageBulk } from "confluence-fetch/v2";
import { getPageById, getPages } from "confluence-fetch/v2/operations";

// Code that nobody runs: compilers read it as a strict project's own, against the declarations that are published.

const retry: RetryOptions = { attempts: 5 };
const observer: Observer = { onRequest: ({ method, url }) => console.log(method, url) };

export const clients: Readonly<Record<string, Confluence>> = {
  apiToken: createConfluence({ site: "acme", auth: apiToken({ email: "me@acme.com", token: "t" }), retry }),
  serviceAccount: createConfluence({ cloudId: "c", auth: serviceAccountToken({ token: "t" }), ...observer }),
  credentials: createConfluence({
    site: "acme",
    auth: clientCredentials({ clientId: "i", clientSecret: "s" }),
    fetch: (url, init) => globalThis.fetch(url, init),
  }),
  oauth2: createConfluence({ cloudId: "c", auth: oauth2({ accessToken: "t" }), retry: false }),
  forgeRemote: createConfluence({
    auth: forgeRemote({ token: "t", apiBaseUrl: "https://api.atlassian.com/ex/confluence/c" }),
  }),
  anonymous: createConfluence({ site: "acme", auth: anonymous(), timeout: undefined }),
  environment: createConfluence(fromEnvironment({ CONFLUENCE_SITE: "acme", CONFLUENCE_TOKEN: "t" })),
};

export const site: Site = parseSite("acme");

export async function callMethods({ v1, v2 }: Confluence, options: CallOptions): Promise<string[]> {
  const page = await v2.getPageById({ id: 1, "body-format": "storage", version: undefined }, options);
  const title: string | undefined = page.title;
  const { data, response } = await v2.getSpaces({ keys: ["DOC"] }).withResponse();
  const gone: Call<void> = v2.deletePage({ id: page.id ?? "1" });
  await gone;
  // @ts-expect-error: the parameter is called body-format
  await v2.getPageById({ id: 1, bodyFormat: "storage" });
  // @ts-expect-error: the page is not named
  await v1.getContentState();
  return [title ?? "", `${data.results?.length}`, String(response.status)];
}

export const firstPages: ArgsOf<"v2.getPages"> = { limit: 10, status: ["current"] };

export function describeThem(page: PageBulk, state: ContentState): string {
  return `${page.title ?? "untitled"}, ${state.name}`;
}

export async function pageThrough({ v1, v2 }: Confluence): Promise<(string | undefined)[]> {
  const titles: (string | undefined)[] = [];
  for await (const page of v2.getPages({ "space-id": [42, "43"], limit: 250 })) titles.push(page.title);
  for await (const hit of v1.searchByCQL({ cql: "type = page" })) titles.push(hit.title);
  for await (const { results } of v2.getBlogPosts().pages({ ahead: false })) titles.push(results?.[0]?.title);
  const first = await v2.getTasks().collect({ limit: 10 });
  return [...titles, ...first.map(({ id }) => id)];
}

const scoped = createConfluence({
  site: "acme",
  auth: apiToken({ email: "me@acme.com", token: "t", scopes: ["read:page:confluence"] }),
});

export async function callAllowed({ v2, client }: Confluence<"read:page:confluence">): Promise<string[]> {
  for await (const { title } of v2.getPages({ limit: 10 })) if (title) return [title];
  const { data } = await client.GET("/wiki/api/v2/pages/{id}", { params: { path: { id: "1" } } });
  // @ts-expect-error: delete:page:confluence is missing
  await v2.deletePage({ id: 1 });
  // @ts-expect-error: delete:page:confluence is missing
  await client.DELETE("/wiki/api/v2/pages/{id}", { params: { path: { id: 1 } } });
  const { scopes } = requiredScopes(["v2.getPages", "v1.searchByCQL"], { family: "granular" });
  return [data?.title ?? "", ...scopes.map(({ scope }) => scope)];
}

export const handedOn: Promise<string[]> = callAllowed(scoped);

export async function callFew(): Promise<(string | undefined)[]> {
  const few = createClientOf({ getPageById, list: getPages }, { site: "acme", auth: anonymous() });
  const { title } = await few.getPageById({ id: 1 });
  // @ts-expect-error: the page is not named
  await few.getPageById();
  return [title, ...(await few.list({ limit: 1 }).collect()).map((page) => page.title)];
}

export async function openDoor({ client }: Confluence): Promise<string | undefined> {
  client.use({ onRequest: ({ request }) => request });
  const { data } = await client.GET("/wiki/api/v2/pages/{id}", { params: { path: { id: "1" } } });
  await client.GET("/wiki/rest/api/search", { params: { query: { cql: "type = page" } } });
  // @ts-expect-error: the prefix is missing
  await client.GET("/pages/{id}", { params: { path: { id: "1" } } });
  return data?.title;
}

export async function moveFiles({ v1 }: Confluence, file: FileInput): Promise<Uint8Array> {
  await v1.createAttachment({ id: 1, body: { file: [file, new Blob(["x"])], minorEdit: true } });
  const download: Download = await v1.downloadAttatchment({ id: 1, attachmentId: "att2" });
  await download.toFile("copy.bin");
  return new Uint8Array(await download.arrayBuffer());
}

/** What a form may lack. */
interface Known {
  readonly title: string | undefined;
  readonly comment: string | undefined;
}

export async function sendWhatIsKnown({ v1, v2 }: Confluence, { title, comment }: Known): Promise<string> {
  const body = { storage: { representation: "storage", value: "<p/>" }, wiki: undefined } as const;
  const { id } = await v2.createPage({ body: { spaceId: "1", title, parentId: undefined, body } });
  const version = { number: 2, message: comment };
  await v2.updatePage({ id, body: { id, status: "current", title: "T", body, version } });
  await v1.createAttachment({ id, body: { file: new Blob([]), comment, minorEdit: undefined } });
  // @ts-expect-error: a space is required
  await v2.createPage({ body: { spaceId: undefined } });
  return id;
}

export function explain(error: unknown): ErrorKind | undefined {
  if (error instanceof ConfluenceError && error.kind === "rate-limited") console.log(error.hint, error.cause);
  return isConfluenceError(error) ? error.kind : undefined;
}

export async function useRecipes(confluence: Confluence): Promise<WrittenPage> {
  const space = await findSpaceByKey(confluence, "DOC");
  const { body }: { body: AdfDocument } = await readPage(confluence, { id: 1, format: "atlas_doc_format" });
  await updatePage(confluence, { id: 1, change: () => ({ body: storageBody("<p/>") }) });
  const { id } = await confluence.v1.deletePageTree({ id: 1 });
  await waitForTask(confluence, id, { onProgress: ({ percentageComplete }) => percentageComplete.toFixed() });
  const entries: TreeEntry[] = [];
  for await (const entry of walkPageTree(confluence, { type: "page", id: 1 })) entries.push(entry);
  return createOrUpdatePage(confluence, { spaceId: space?.id ?? 1, title: "T", body: adfBody(body) });
}

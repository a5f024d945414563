/** A program of the playground. */
export interface PlaygroundSample {
  readonly title: string;
  readonly code: string;
  /** What its scoped token was granted. */
  readonly scopes: readonly string[];
}

/** The programs of the front page. */
export const samples: readonly PlaygroundSample[] = [
  {
    title: "List pages",
    scopes: ["read:page:confluence"],
    code: `for await (const page of confluence.v2.getPages()) {
  console.log(page.id, page.title);
}
`,
  },
  {
    title: "Create or update",
    scopes: ["read:page:confluence", "write:page:confluence", "read:space:confluence"],
    code: `import {
  createOrUpdatePage, findSpaceByKey, storageBody,
} from "confluence-fetch/recipes";

const { id } = await findSpaceByKey(confluence, "DOC");
const body = storageBody("<p>All is well.</p>");

for (const title of ["News", "News", "Report"]) {
  const page = { spaceId: id, title, body };
  const { outcome } = await createOrUpdatePage(confluence, page);
  console.log(title, "was", outcome);
}
`,
  },
  {
    title: "Search by CQL",
    scopes: ["search:confluence"],
    code: `import { cql } from "confluence-fetch/recipes";

// Quoted as CQL wants it, whatever it contains:
const words = "well";
const query = cql\`type in (page, comment) and text ~ \${words}\`;
console.log(query);

const found = confluence.v1.searchByCQL({ cql: query });
for await (const { title, content } of found) {
  console.log(content.type, content.id, title);
}
`,
  },
  {
    title: "Errors",
    scopes: ["read:page:confluence"],
    code: `import { isConfluenceError } from "confluence-fetch";

// The first attempt fails, and is repeated.
fake.fault("503", { operation: "v2.getPages" });
const [first] = await confluence.v2.getPages().collect({ limit: 1 });
console.log(first.title);

try {
  await confluence.v2.getPageById({ id: 7 });
} catch (error) {
  if (!isConfluenceError(error)) throw error;
  console.log(error.kind, error.status);
  console.log(error.hint);
}
`,
  },
  {
    title: "Scopes",
    scopes: ["read:page:confluence"],
    code: `import { requiredScopes } from "confluence-fetch/scopes";

const { scopes } = requiredScopes(["v2.getPages", "v2.getTasks"]);
console.log(scopes.map(({ scope }) => scope));

for (const list of ["getPages", "getTasks"]) {
  // Give the token the other scope, too, and both succeed.
  const { results } = await confluence.v2[list]();
  console.log(list, results.length);
}
`,
  },
];

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openLsp, openTsserver } from "../bench/openEditor.js";
import type { Project } from "./createProject.js";

const EDITORS = [
  { editor: "TypeScript 5.9", open: openTsserver },
  { editor: "TypeScript 7", open: openLsp },
] as const;

/** Code with the cursor at `|`, and what an editor must say there. */
interface Hover {
  readonly code: string;
  readonly says: string;
  /** The editor that does not say it, although the declarations do. */
  readonly exceptIn?: string;
}

const HEAD = `import { apiToken, type Confluence, createClientOf, createConfluence } from "confluence-fetch";
import { getPages } from "confluence-fetch/v2/operations";
const token = { email: "e", token: "t" };
const full = createConfluence({ auth: apiToken(token) });
const scoped = createConfluence({ auth: apiToken({ ...token, scopes: ["read:page:confluence"] }) });
const few = createClientOf({ getPages }, { auth: apiToken(token) });
declare const picked: Pick<Confluence["v2"], "getPages">;
`;

const GET_PAGES = "`GET /wiki/api/v2/pages`";

/**
 * TypeScript 7.0 reads the documentation of a property from the one declaration that is its value. A property of a mapped
 * type, such as `Pick`, has the declarations of another property, but none of its own.
 */
const MAPPED = { exceptIn: "TypeScript 7" };

const HOVERS: readonly Hover[] = [
  { code: "full.v2.getPage|s", says: GET_PAGES },
  { code: "scoped.v2.getPage|s", says: GET_PAGES },
  { code: "scoped.v2.deletePag|e", says: "`DELETE /wiki/api/v2/pages/{id}`" },
  { code: "getPage|s", says: "Lists pages across the site" },
  { code: "few.getPage|s()", says: GET_PAGES, ...MAPPED },
  { code: "picked.getPage|s()", says: GET_PAGES, ...MAPPED },
  { code: "full.v2.createPage({ body: { spaceI|d: '1' } })", says: "not the space key" },
  { code: "full.v2.getPageById({ id: 1 }).then((page) => page.body?.storag|e)", says: "storage format" },
];

/** Finds out which documentation editors do not show, or show although they are said not to. */
export async function checkHovers({ folder }: Project): Promise<string[]> {
  const path = join(folder, "hovers/main.ts");
  const compilerOptions = { target: "ES2022", module: "NodeNext", strict: true, skipLibCheck: true };
  const text = HEAD + HOVERS.map(({ code }) => `${code.replace("|", "")};\n`).join("");
  await mkdir(join(folder, "hovers"), { recursive: true });
  await writeFile(
    join(folder, "hovers/tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["main.ts"] }),
  );
  await writeFile(path, text);
  const line = HEAD.split("\n").length - 1;
  const faults = EDITORS.map(async ({ editor, open }) => {
    const opened = await open({ path, text, line: line + HOVERS.length });
    const found: string[] = [];
    for (const [index, { code, says, exceptIn }] of HOVERS.entries()) {
      const isSaid = (await opened.hover(line + index, code.indexOf("|"))).includes(says);
      if (isSaid === (exceptIn === editor))
        found.push(`✗ ${editor} ${isSaid ? "now says" : "does not say"} at ${code}: ${says}`);
    }
    opened.close();
    return found;
  });
  return (await Promise.all(faults)).flat();
}

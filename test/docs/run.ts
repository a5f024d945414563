import { equal, match, notDeepEqual, ok } from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { runNpm } from "../support/runNpm.js";

// Builds the API reference, and looks at it in a browser that has no network but this machine: it renders, in light and
// dark, and its search finds an operation.

const CHROMIUM = "/usr/bin/chromium";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** What a reader does: opens the search and types. It is asked for by the address, `/?search=getPages`. */
const READER = `<script>
addEventListener("load", async () => {
  const wanted = new URLSearchParams(location.search);
  if (wanted.has("theme")) document.documentElement.dataset.theme = wanted.get("theme");
  if (!wanted.has("search")) return;
  document.querySelector("#tsd-search-trigger").click();
  const input = document.querySelector("#tsd-search-input");
  for (let tries = 0; tries < 50 && !document.querySelector("#tsd-search-results a"); tries += 1) {
    input.value = wanted.get("search");
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
});
</script>`;

runNpm(["run", "--silent", "docs", "--", "reference"], { stdio: "inherit" });
if (existsSync(CHROMIUM)) await lookAtSite();
else console.log(`docs: built; not looked at, because there is no ${CHROMIUM}`);

async function lookAtSite(): Promise<void> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join("site", path === "/" ? "index.html" : path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const content = readFileSync(file);
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(path === "/" ? content.toString().replace("</body>", `${READER}</body>`) : content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = mkdtempSync(join(tmpdir(), "confluence-docs-"));
  try {
    const found = await browse(folder, `${site}/?search=getPages`, "--dump-dom");
    equal(found.match(/<h1[^>]*>confluence-fetch/g)?.length, 1);
    match(found, /href="[^"]*interfaces\/v2\.MethodsV2\.html#getpages"/i);
    const [light, dark] = await Promise.all(
      ["light", "dark"].map(async (theme) => {
        const picture = join(folder, `${theme}.png`);
        await browse(
          `${folder}/${theme}`,
          `${site}/?theme=${theme}`,
          `--screenshot=${picture}`,
          "--window-size=1200,900",
        );
        return readFileSync(picture);
      }),
    );
    ok(light && dark && light.length > 20_000 && dark.length > 20_000, "a picture is blank");
    notDeepEqual(light, dark);
    console.log("docs: the reference renders, in light and dark, and its search finds getPages");
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function browse(profile: string, address: string, ...args: string[]): Promise<string> {
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"];
  const more = [`--user-data-dir=${profile}/profile`, "--virtual-time-budget=15000", ...args, address];
  const options = { maxBuffer: 2 ** 26, timeout: 90_000 };
  const { stdout } = await promisify(execFile)(CHROMIUM, [...flags, ...more], options);
  return stdout;
}

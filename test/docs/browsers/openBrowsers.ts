import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installLocked } from "../../support/installLocked.js";
import type { Browser } from "./Browser.js";

/** Where Debian's packages put the browsers. */
const PROGRAMS = { chrome: "/usr/bin/chromium", firefox: "/usr/bin/firefox-esr" } as const;

/** Without a sandbox, which does not start for root; and nothing is asked of the network but the site. */
const FLAGS = {
  chrome: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"],
  firefox: [],
} as const;

/** What keeps Firefox from asking the network for anything but the site. */
const PREFERENCES = {
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
};

/** A browser of this machine. */
export interface OpenBrowser {
  readonly name: string;
  readonly browser: Browser;
}

interface Puppeteer {
  launch(options: object): Promise<Browser>;
}

const folder = fileURLToPath(new URL("..", import.meta.url));

/** Opens the browsers that there are, and says which there are not. */
export async function openBrowsers(): Promise<OpenBrowser[]> {
  const found = Object.entries(PROGRAMS).filter(([, program]) => existsSync(program));
  for (const program of Object.values(PROGRAMS))
    if (!existsSync(program))
      console.log(`docs: the site was not looked at with ${program}, which there is not`);
  if (found.length === 0) return [];
  installLocked(folder);
  const { default: puppeteer } = (await importInstalled("puppeteer-core")) as { default: Puppeteer };
  return Promise.all(
    found.map(async ([name, executablePath]) => {
      const args = FLAGS[name as keyof typeof FLAGS];
      const settings = { browser: name, executablePath, args, headless: true };
      return { name, browser: await puppeteer.launch({ ...settings, extraPrefsFirefox: PREFERENCES }) };
    }),
  );
}

/** Finds a file of a package that is installed beside `package.json` in `test/docs/`. */
export function resolveInstalled(name: string): string {
  return createRequire(`${folder}package.json`).resolve(name);
}

function importInstalled(name: string): Promise<unknown> {
  return import(pathToFileURL(resolveInstalled(name)).href);
}

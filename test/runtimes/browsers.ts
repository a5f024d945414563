import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Runtime } from "./Runtime.js";
import { writePage } from "./writePage.js";

/** Without a sandbox, which does not start for root; and nothing is asked of the network but the page. */
const FLAGS = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic"],
  ...["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** Chromium as Debian packages it. */
export const chromium: Runtime = {
  name: "chromium",
  kind: "browser",
  program: "/usr/bin/chromium",
  isBrowser: true,
  prepare: async (project, place) => {
    const profile = join(project.folder, "profile");
    return [...FLAGS, `--user-data-dir=${profile}`, await writePage(project, place)];
  },
};

/** What keeps Firefox from asking the network for anything but the page. */
const PREFERENCES = `user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("services.settings.server", "data:,");
`;

/** Firefox as Debian packages it. */
export const firefox: Runtime = {
  name: "firefox",
  kind: "browser",
  program: "/usr/bin/firefox-esr",
  isBrowser: true,
  prepare: async (project, place) => {
    const profile = join(project.folder, "profile");
    await mkdir(profile);
    await writeFile(join(profile, "user.js"), PREFERENCES);
    return ["--headless", "--no-remote", "--profile", profile, await writePage(project, place)];
  },
};

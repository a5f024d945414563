import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { type CredentialKind, type ErrorKind, fromEnvironment } from "confluence-fetch";
import { expect, it } from "vitest";

const CREDENTIALS_GUIDE = readFileSync("templates/confluence/guides/credentials.md", "utf8");

const ERROR_KINDS = {
  "bad-credentials": true,
  "dead-refresh-token": true,
  "missing-scope": true,
  "wrong-route": true,
  forbidden: true,
  "not-found": true,
  gone: true,
  conflict: true,
  "invalid-request": true,
  "too-large": true,
  "rate-limited": true,
  server: true,
  "not-json": true,
  "invalid-response": true,
  network: true,
  timeout: true,
  aborted: true,
  configuration: true,
} satisfies Record<ErrorKind, true>;

/** The function that creates each kind of credential. */
const CREDENTIALS = {
  "api-token": "apiToken",
  "service-account-token": "serviceAccountToken",
  "client-credentials": "clientCredentials",
  oauth2: "oauth2",
  forge: "forge",
  "forge-remote": "forgeRemote",
  anonymous: "anonymous",
} satisfies Record<CredentialKind, string>;

/** Returns the distinct matches of a pattern's first group, in alphabetical order. */
function findAll(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found = ""]) => found))].sort();
}

/** Returns the first cells of the table with a header, one per line. */
function readFirstColumn(text: string, header: string): string {
  const [, table = ""] = text.split(`| ${header} |`);
  const [rows = ""] = table.split("\n\n");
  return findAll(rows, /^\| (`.*?) \|/gm).join("\n");
}

/** Returns the variables that fromEnvironment reads for any credential. */
function listReadVariables(): string[] {
  const read = new Set<string>();
  const site = { CONFLUENCE_SITE: "acme" };
  const environments: Readonly<Record<string, string>>[] = [
    { ...site, CONFLUENCE_EMAIL: "me@acme.com", CONFLUENCE_TOKEN: "token" },
    { ...site, CONFLUENCE_TOKEN: "token" },
    { ...site, CONFLUENCE_CLIENT_ID: "id", CONFLUENCE_CLIENT_SECRET: "secret" },
    { CONFLUENCE_CLOUD_ID: "cloud", CONFLUENCE_ACCESS_TOKEN: "token" },
  ];
  for (const environment of environments)
    fromEnvironment(
      new Proxy(environment, {
        get: (variables, name: string) => {
          read.add(name);
          return variables[name];
        },
      }),
    );
  return [...read].sort();
}

it.each(["CONTRIBUTING.md", "SECURITY.md"])("every path in %s exists", (file) => {
  const options = { encoding: "utf8" } as const;
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], options);
  const files = listed.trimEnd().split("\n");
  const roots = new Set(files.map((file) => file.split("/")[0]));
  const exists = (path: string): boolean => {
    const [root = ""] = path.split("/");
    // A shorter path is relative to a folder that its sentence names; `<name>` and `*` stand for any name.
    const start = path.includes("/") && roots.has(root) ? "^" : "(^|/)";
    const names = path.replaceAll(".", "\\.").replace(/<\w+>|\*/g, "[^/]+");
    const pattern = new RegExp(`${start}${names}${path.endsWith("/") ? "" : "$"}`);
    return files.some((file) => pattern.test(file));
  };
  const spans = findAll(readFileSync(file, "utf8"), /`([^`\n]+)`/g);
  const words = spans.flatMap((span) => span.split(" "));
  const paths = words.filter((word) => /^[\w.*<][\w.*<>/-]*(\/|\.(ts|js|json|md|txt|ya?ml))$/.test(word));
  expect(paths.length).toBeGreaterThan(file === "CONTRIBUTING.md" ? 60 : 8);
  expect(paths.filter((path) => !exists(path))).toEqual([]);
});

it.each(["confluence/guides/errors.md", "client/README.md"])(
  "the table of errors in templates/%s has every kind",
  (file) => {
    const readme = readFileSync(`templates/${file}`, "utf8");
    const kinds = findAll(readFirstColumn(readme, "kind | meaning"), /`([\w-]+)`/g);
    expect(kinds).toEqual(Object.keys(ERROR_KINDS).sort());
  },
);

it("the guide's table of credentials has every credential that the package exports", () => {
  const header = "credential | for | works with | what the client uses";
  const functions = findAll(readFirstColumn(CREDENTIALS_GUIDE, header), /^`(\w+)\(/gm);
  const index = readFileSync("generated/src/index.ts", "utf8");
  const exported = findAll(index, /"\.\/credentials\/([a-z]\w+)\.js"/g).filter(
    (name) => name !== "fromEnvironment",
  );
  expect(functions).toEqual(Object.values(CREDENTIALS).sort());
  expect(functions).toEqual(exported);
});

it("both tables of environment variables have every variable that fromEnvironment reads", () => {
  const source = readFileSync("generated/src/credentials/fromEnvironment.ts", "utf8").replace(/^ \* /gm, "");
  for (const text of [CREDENTIALS_GUIDE, source]) {
    const variables = findAll(readFirstColumn(text, "variable | meaning"), /`(CONFLUENCE_\w+)`/g);
    expect(variables).toEqual(listReadVariables());
  }
});

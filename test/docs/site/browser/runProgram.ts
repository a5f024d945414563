import type { FakeConfluence, FakeData, FakeOptions } from "confluence-fetch/testing";
import { createConfluence } from "../../../../generated/src/client/createConfluence.js";
import { apiToken } from "../../../../generated/src/credentials/apiToken.js";
import { isConfluenceError } from "../../../../generated/src/errors/ConfluenceError.js";
import type { Scope } from "../../../../generated/src/scopes.js";
import { createFakeConfluence } from "../../../../generated/src/testing/createFakeConfluence.js";
import { compileProgram } from "./compileProgram.js";
import type { RunEvent, RunMessage } from "./messages.js";
import { printLog } from "./printValue.js";

// By their files: an entry would load with them all else that it exports.

/** What of its output is shown: more would only stop the page. */
const MAX_OUTPUT = 200_000;

const MODULES: Readonly<Record<string, () => Promise<unknown>>> = {
  "confluence-fetch": () => import("confluence-fetch"),
  "confluence-fetch/login": () => import("confluence-fetch/login"),
  "confluence-fetch/recipes": () => import("confluence-fetch/recipes"),
  "confluence-fetch/schemas": () => import("confluence-fetch/schemas"),
  "confluence-fetch/scopes": () => import("confluence-fetch/scopes"),
  "confluence-fetch/testing": () => import("confluence-fetch/testing"),
};

/** What only some platforms have. A program runs where the playground is built as it does in browsers. */
const ABSENT = { process: undefined, Buffer: undefined, global: undefined, require: undefined };

/** Runs a program on the client and a fake that has `site`, and tells what it prints and how it ends. */
export async function runProgram(
  message: RunMessage,
  site: FakeData,
  send: (event: RunEvent) => void,
): Promise<void> {
  const fakes: FakeConfluence[] = [];
  let error: string | undefined;
  try {
    await run(message, site, fakes, send);
  } catch (thrown) {
    error = describeError(thrown);
  }
  const requests = fakes.flatMap((fake) =>
    fake.requests.map(({ method, host, path, operation, status }) => ({
      method,
      host,
      path,
      operation,
      status,
    })),
  );
  send({ type: "end", error, requests });
}

async function run(
  { code, token, scopes }: RunMessage,
  site: FakeData,
  fakes: FakeConfluence[],
  send: (event: RunEvent) => void,
): Promise<void> {
  const create = (options?: FakeOptions) => {
    const created = createFakeConfluence(options);
    fakes.push(created);
    return created;
  };
  const fake = create({ data: site });
  const granted = token === "scoped" ? { scopes: scopes as Scope[] } : {};
  const { email, token: right } = fake.addToken(granted);
  const auth = apiToken({ email, token: token === "wrong" ? "wrong" : right });
  const confluence = createConfluence({ site: "acme", auth, fetch: fake.fetch, retry: { minDelay: 200 } });
  const names = { ...ABSENT, confluence, fake, auth, console: createConsole(send) };
  await compileProgram(code, (name) => importModule(name, create), names)();
}

async function importModule(name: string, create: typeof createFakeConfluence): Promise<unknown> {
  const load = Object.hasOwn(MODULES, name) ? MODULES[name] : undefined;
  if (load === undefined)
    throw new Error(`there is no ${name} in the playground, only ${Object.keys(MODULES).join(", ")}`);
  const loaded = (await load()) as object;
  return name === "confluence-fetch/testing" ? { ...loaded, createFakeConfluence: create } : loaded;
}

function createConsole(send: (event: RunEvent) => void): Pick<Console, "log" | "info" | "warn" | "error"> {
  let length = 0;
  const log = (...values: unknown[]) => {
    if (length > MAX_OUTPUT) return;
    const text = printLog(values);
    length += text.length;
    send({ type: "output", text: length > MAX_OUTPUT ? "… there is more" : text });
  };
  return { log, info: log, warn: log, error: log };
}

function describeError(thrown: unknown): string {
  if (isConfluenceError(thrown)) return `${thrown.name} (${thrown.kind}): ${thrown.message}`;
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : printLog([thrown]);
}

import { apiToken, createConfluence, isConfluenceError } from "confluence-fetch";
import {
  createFakeConfluence,
  type FakeConfluence,
  type FakeData,
  type FakeOptions,
} from "confluence-fetch/testing";
import type { Scope } from "../../../../generated/src/scopes.js";
import { compileProgram } from "./compileProgram.js";
import type { RunEvent, RunMessage } from "./messages.js";
import { printLog } from "./printValue.js";

// A worker that runs programs on the client and a fake. A page stops what does not end by ending the worker.

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

const site: Promise<FakeData> = fetch(new URL("../site.json", import.meta.url)).then((response) =>
  response.json(),
);

const send = (event: RunEvent): void => postMessage(event);

addEventListener("message", async ({ data }: MessageEvent<RunMessage>) => {
  const fakes: FakeConfluence[] = [];
  let error: string | undefined;
  try {
    await run(data, fakes);
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
});
site.then(() => send({ type: "ready" }));

async function run({ code, token, scopes }: RunMessage, fakes: FakeConfluence[]): Promise<void> {
  const create = (options?: FakeOptions) => {
    const created = createFakeConfluence(options);
    fakes.push(created);
    return created;
  };
  const fake = create({ data: await site });
  const granted = token === "scoped" ? { scopes: scopes as Scope[] } : {};
  const { email, token: right } = fake.addToken(granted);
  const auth = apiToken({ email, token: token === "wrong" ? "wrong" : right });
  const confluence = createConfluence({ site: "acme", auth, fetch: fake.fetch, retry: { minDelay: 200 } });
  const console = createConsole();
  const program = compileProgram(code, (name) => importModule(name, create), {
    confluence,
    fake,
    auth,
    console,
  });
  await program();
}

async function importModule(name: string, create: typeof createFakeConfluence): Promise<unknown> {
  const load = Object.hasOwn(MODULES, name) ? MODULES[name] : undefined;
  if (load === undefined)
    throw new Error(`there is no ${name} in the playground, only ${Object.keys(MODULES).join(", ")}`);
  const loaded = (await load()) as object;
  return name === "confluence-fetch/testing" ? { ...loaded, createFakeConfluence: create } : loaded;
}

function createConsole(): Pick<Console, "log" | "info" | "warn" | "error"> {
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

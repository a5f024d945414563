import type { FakeConfluence, FakeData, FakeOptions } from "confluence-fetch/testing";
import { createConfluence } from "../../../../generated/src/client/createConfluence.js";
import { apiToken } from "../../../../generated/src/credentials/apiToken.js";
import type { Scope } from "../../../../generated/src/scopes.js";
import { createFakeConfluence } from "../../../../generated/src/testing/createFakeConfluence.js";
import { compileProgram } from "./compileProgram.js";
import { createConsole } from "./createConsole.js";
import { describeError, findSyntaxError, isCompileError } from "./describeError.js";
import type { RunEvent, RunMessage, SentRequest } from "./messages.js";

// By their files: an entry would load with them all else that it exports.

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

/** What is said of a failure that nothing awaited. */
const NOT_AWAITED =
  "Nothing awaited this: the program goes on, and cannot catch it. Write `await` before the call.";
const STILL_RUNNING = "The program ended before its requests did: write `await` before each call.";
const NOTHING_SENT = "A list sends requests once it is awaited, collected or looped over.";

/** Takes what a program neither awaits nor catches, and where that comes from. */
export type Reject = (reason: unknown, source: "promise" | "callback") => void;

/** How often is looked whether requests still run, in milliseconds. */
const INTERVAL = 20;

/** The fakes of a program, and how many of their requests run. */
interface Fakes {
  readonly created: FakeConfluence[];
  running: number;
}

/**
 * Runs a program on the client and a fake that has `site`, and tells what it prints and how it ends.
 *
 * @param listen is given what to call with what is neither awaited nor caught, as long as the program is the last one
 */
export async function runProgram(
  message: RunMessage,
  site: FakeData,
  send: (event: RunEvent) => void,
  listen: (reject: Reject) => void = () => {},
): Promise<void> {
  const fakes: Fakes = { created: [], running: 0 };
  let error: string | undefined;
  let note: string | undefined;
  let isDone = false;
  const end = () =>
    send({ type: "end", error, note: error === undefined ? note : undefined, requests: listRequests(fakes) });
  listen((reason, source) => {
    if (error !== undefined) return;
    error = `${describeError(reason, message.code)}${source === "promise" ? `\n${NOT_AWAITED}` : ""}`;
    if (isDone) end();
  });
  try {
    await run(message, site, fakes, send);
  } catch (thrown) {
    const isUnclear = isCompileError(thrown) && !("lineNumber" in thrown) && "importScripts" in globalThis;
    error = describeError(thrown, message.code, isUnclear ? await findSyntaxError(message.code) : undefined);
  }
  const before = listRequests(fakes).length;
  const isRunning = await waitUntilIdle(fakes);
  const count = listRequests(fakes).length;
  if (isRunning || count > before) note = STILL_RUNNING;
  else if (count === 0 && /\bconfluence\.v\d\.\w+\(/.test(message.code)) note = NOTHING_SENT;
  isDone = true;
  end();
}

/** Waits until no request runs; tells whether one did. */
async function waitUntilIdle(fakes: Fakes): Promise<boolean> {
  let hasRun = fakes.running > 0;
  do {
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
    hasRun ||= fakes.running > 0;
  } while (fakes.running > 0);
  return hasRun;
}

function listRequests({ created }: Fakes): SentRequest[] {
  return created.flatMap((fake) =>
    fake.requests.map(({ method, host, path, operation, status }) => ({
      method,
      host,
      path,
      operation,
      status,
    })),
  );
}

async function run(
  { code, token, scopes }: RunMessage,
  site: FakeData,
  fakes: Fakes,
  send: (event: RunEvent) => void,
): Promise<void> {
  const create = (options?: FakeOptions) => createFake(fakes, options);
  const fake = create({ data: site });
  const granted = token === "scoped" ? { scopes: scopes as Scope[] } : {};
  const { email, token: right } = fake.addToken(granted);
  const auth = apiToken({ email, token: token === "wrong" ? "wrong" : right });
  const confluence = createConfluence({ site: "acme", auth, fetch: fake.fetch, retry: { minDelay: 200 } });
  const console = createConsole((text) => send({ type: "output", text }));
  const names = { ...ABSENT, confluence, fake, auth, console };
  await compileProgram(code, (name) => importModule(name, create), names)();
}

/** Creates a fake whose running requests are counted. */
function createFake(fakes: Fakes, options?: FakeOptions): FakeConfluence {
  const fake = createFakeConfluence(options);
  const { fetch } = fake;
  fakes.created.push(fake);
  return Object.assign(fake, {
    fetch: async (...request: Parameters<typeof fetch>) => {
      fakes.running += 1;
      try {
        return await fetch(...request);
      } finally {
        fakes.running -= 1;
      }
    },
  });
}

async function importModule(name: string, create: typeof createFakeConfluence): Promise<unknown> {
  const load = Object.hasOwn(MODULES, name) ? MODULES[name] : undefined;
  if (load === undefined)
    throw new Error(`there is no ${name} in the playground, only ${Object.keys(MODULES).join(", ")}`);
  const loaded = (await load()) as object;
  return name === "confluence-fetch/testing" ? { ...loaded, createFakeConfluence: create } : loaded;
}

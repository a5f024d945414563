import { failures } from "../../support/failures.js";
import { equal } from "./equal.js";
import { failureOf, openSite, TOKEN } from "./openSite.js";
import type { Place } from "./Place.js";
import type { Script, ScriptedAnswer } from "./Script.js";
import type { Test } from "./Test.js";

const PAGE = "GET gateway /wiki/api/v2/pages/7";

/** The error of a call that gets this answer. */
async function failureFor(place: Place, answer: ScriptedAnswer, timeout?: number) {
  const { confluence } = await openSite(place, { [PAGE]: answer });
  return failureOf(confluence.v2.getPageById({ id: 7 }, { timeout }));
}

/** A test that an answer is read as a kind of error. */
function readsAs(name: string, answer: ScriptedAnswer, kind: string, hint: RegExp): Test {
  return {
    name,
    run: async (place) => {
      const error = await failureFor(place, answer);
      equal(error.kind, kind);
      if (!hint.test(error.hint ?? "")) throw new Error(`the hint is: ${error.hint}`);
    },
  };
}

/** All that a log may print of an error. */
function print(error: unknown): string {
  if (!(error instanceof Error)) return `${String(error)} ${JSON.stringify(error)}`;
  return `${String(error)} ${error.stack} ${JSON.stringify(error)} ${error.cause ? print(error.cause) : ""}`;
}

/** How the client says what went wrong. */
export const failureTests: readonly Test[] = [
  readsAs("a missing thing is told as such", failures.missingV2, "not-found", /does not exist/),
  readsAs(
    "an invalid token is reported as such",
    failures.unknownCallerV2,
    "bad-credentials",
    /check the email/,
  ),
  readsAs("a missing scope is named", failures.scopeMismatch, "missing-scope", /needs read:page:confluence/),
  readsAs("a login page is not a response", failures.loginPage, "not-json", /login page or a proxy/),
  readsAs("a redirect to a login page is not followed", failures.loginRedirect, "wrong-route", /redirected/),
  readsAs("a connection that ends is told as such", { instead: "cut" }, "network", /Check .* the network/),
  {
    name: "an error says what failed, where, and what the server said",
    run: async (place) => {
      const answer = { ...failures.missingV2, headers: { "atl-traceid": "abc" } };
      const { message, status, operation, traceId, body } = await failureFor(place, answer);
      equal([status, operation, traceId, body], [404, "v2.getPageById", "abc", failures.missingV2.body]);
      equal(/^v2\.getPageById failed: 404 .*: Cannot find a page with id \[7\]\n/.test(message), true);
    },
  },
  {
    name: "no error holds a credential",
    run: async (place) => {
      for (const answer of [failures.unknownCallerV2, failures.loginPage, { instead: "cut" }] as const) {
        const printed = print(await failureFor(place, answer));
        equal([printed.includes(TOKEN), printed.includes(btoa(TOKEN).slice(4, 20))], [false, false]);
      }
    },
  },
  {
    name: "a request that came too fast is sent again",
    run: async (place) => {
      const script: Script = { [PAGE]: [{ status: 429 }, { body: { id: "7" } }] };
      const waits: unknown[] = [];
      const { confluence } = await openSite(place, script, {
        retry: { minDelay: 10 },
        onRetry: ({ reason, attempt }) => waits.push([reason, attempt]),
      });
      equal([(await confluence.v2.getPageById({ id: 7 })).id, waits], ["7", [[429, 1]]]);
    },
  },
  {
    name: "a call ends at its timeout, and closes the connection",
    run: async (place) => {
      const { confluence, requestsUntil } = await openSite(place, { [PAGE]: { instead: "silent" } });
      await confluence.connection();
      const { kind } = await failureOf(confluence.v2.getPageById({ id: 7 }, { timeout: 500 }));
      equal(kind, "timeout");
      await requestsUntil((seen) => seen.at(-1)?.isAbandoned === true);
    },
  },
  {
    name: "a call ends with its signal, and hangs up",
    run: async (place) => {
      const { confluence, requestsUntil } = await openSite(place, { [PAGE]: { instead: "silent" } });
      const aborter = new AbortController();
      const failure = failureOf(confluence.v2.getPageById({ id: 7 }, { signal: aborter.signal }));
      await requestsUntil((seen) => seen.length === 2);
      aborter.abort();
      equal((await failure).kind, "aborted");
      await requestsUntil((seen) => seen.at(-1)?.isAbandoned === true);
    },
  },
];

import { people as rules } from "../../product/people.js";
import type { Disguise } from "./disguise/createDisguise.js";
import type { RecordedSite } from "./RecordedSite.js";
import { notRecorded } from "./refusals.js";

/** Asks the site for the names of the people that were found since the last time. */
export type LookUp = (signal?: AbortSignal) => Promise<void>;

/** Creates the look-up; a second one waits for the first, because it may be for the same people. */
export function createLookUp(site: RecordedSite, disguise: Disguise): LookUp {
  let last = Promise.resolve();
  const { people } = disguise;
  const ask = async (accountIds: readonly string[], signal: AbortSignal | undefined): Promise<void> => {
    const { lookUp } = rules;
    if (lookUp === undefined || accountIds.length === 0) return;
    const { status, bytes } = await site.send({
      ...{ name: lookUp.name, method: "POST", path: lookUp.path, signal },
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(lookUp.body(accountIds)),
    });
    // What looks like an account ID need not be one.
    const isWrong = status === 400 || status === 404;
    if (isWrong && accountIds.length > 1) for (const accountId of accountIds) await ask([accountId], signal);
    if (status >= 400 && !isWrong) throw notRecorded(`the site names nobody: ${lookUp.name} got ${status}`);
    if (status < 300) disguise.learn(JSON.parse(new TextDecoder().decode(bytes)));
  };
  const run = async (signal: AbortSignal | undefined) => {
    const found = [...people.byId.values()].filter(({ isLookedUp }) => !isLookedUp);
    const max = rules.lookUp?.max ?? found.length;
    for (let start = 0; start < found.length; start += max) {
      const asked = found.slice(start, start + max);
      await ask(
        asked.map(({ accountId }) => accountId),
        signal,
      );
      for (const person of asked) person.isLookedUp = true;
    }
  };
  return (signal) => {
    const next = last.then(() => run(signal));
    last = next.catch(() => {});
    return next;
  };
}

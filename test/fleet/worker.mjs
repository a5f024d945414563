// One of several processes that share the tokens of a consent: calls at a steady pace until the time is over.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { createConfluence, oauth2 } from "confluence-fetch";
import { openStore } from "./openStore.mjs";

const { index, store: where, app, authorizationServer, ...target } = JSON.parse(process.argv[2]);
const { store, close } = await openStore(where, index);
const auth = oauth2({ ...app, store, authorizationServer });
const { v2 } = createConfluence({ ...target, auth });
const { start, from, calls, pause } = await new Promise((resolve) => {
  process.once("message", resolve);
  process.send("ready");
});
const delays = monitorEventLoopDelay();
delays.enable();
const failures = [];
// One that takes the place of a killed process makes the calls that are left.
const first = Math.min(calls, Math.ceil((from - start) / pause));
for (let call = first; call < calls; call += 1) {
  await sleep(Math.max(0, start + call * pause - Date.now()));
  await v2.getSpaces().catch((error) => failures.push({ status: error.status, message: error.message }));
}
process.send({ calls: calls - first, failures, stalled: delays.max / 1e6 }, () => process.disconnect());
await close();

import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { anonymous, createConfluence } from "confluence-fetch";
import { compareInterleaved } from "../compareInterleaved.js";
import { timeCall } from "./timeCall.js";

// Prints how long 250 pages take from a server on loopback, by the client and by bare fetch.

const ROUNDS = 31;

const server = new Worker(new URL("./pageServer.js", import.meta.url));
const [port] = await once(server, "message");
const site = `http://127.0.0.1:${port}`;
const { v2 } = createConfluence({ site, auth: anonymous() });

const comparison = await compareInterleaved(
  ROUNDS,
  () => timeCall(async () => v2.getPages({ limit: 250 })),
  () => timeCall(async () => (await fetch(`${site}/wiki/api/v2/pages?limit=250`)).json()),
);
console.log(JSON.stringify({ "250 pages from a server on loopback": comparison }));
await server.terminate();

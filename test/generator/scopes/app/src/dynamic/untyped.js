// @ts-nocheck
import { confluence } from "../client.js";

function list(client) {
  return client.v2.getPages(); // unresolved
}

export const run = () => list(confluence); // unresolved

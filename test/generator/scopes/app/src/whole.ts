import { apiToken, createClientOf } from "confluence-fetch";
import * as operations from "confluence-fetch/v2/operations";

const auth = apiToken({ email: "me", token: "t" });
const scoped = apiToken({ email: "me", token: "t", scopes: ["read:task:confluence"] });
const whole = createClientOf(operations, { auth });
const { getLabels } = { ...operations }; // uses v2.getLabels

export const run = () => [
  whole.getPages(), // uses v2.getPages
  whole["getSpaces"](), // uses v2.getSpaces
  createClientOf({ ...operations }, { auth: scoped }).getTasks(), // uses v2.getTasks
  createClientOf({ getLabels }, { auth }).getLabels(),
];

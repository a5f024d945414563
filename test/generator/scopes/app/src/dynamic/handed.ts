import { apiToken, createClientOf, createConfluence } from "confluence-fetch";
import * as operations from "confluence-fetch/v2/operations";
import { confluence } from "../client.js";

const auth = apiToken({ email: "me", token: "t", scopes: ["read:page:confluence"] });
const reader = createConfluence({ site: "acme", auth });
const whole = createClientOf(operations, { auth });

export const values = Object.values(operations); // unresolved
export const methods = Object.values(reader.v2); // unresolved
export const wholes = Object.values(whole); // unresolved
export const pick = (name: keyof typeof operations) => operations[name]; // unresolved
export const call = (name: keyof typeof whole) => whole[name]; // unresolved
export const made = Object.create(confluence) as object; // unresolved
export const untyped: any = reader.client; // unresolved

export function hand(
  log: (value: object | string) => void,
  tag: (text: TemplateStringsArray, value: any) => void,
) {
  log(confluence); // unresolved
  tag`${reader}`; // unresolved
  tag`${reader.webUrl("/")}`;
}

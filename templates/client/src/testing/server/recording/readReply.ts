import { findOperation } from "../../documents/findOperation.js";
import type { FakeDataReply } from "../../FakeData.js";
import { type FieldKind, join, readFields, wrongData } from "../../readData.js";
import type { SiteState } from "../../SiteState.js";
import { decodePath, requestKey } from "./requestKey.js";

/** A reply, and the request that it is to. */
export interface KeyedReply {
  readonly key: string;
  readonly reply: FakeDataReply;
}

/** Reads a reply of seed data. */
export function readReply(item: unknown, place: string, sites: readonly SiteState[]): KeyedReply {
  const reply = readFields<FakeDataReply>(item, place, REPLY);
  const { site, method = "GET", path } = reply;
  if (site !== undefined && !sites.some(({ name }) => name === site))
    throw wrongData(join(place, "site"), "is no site of this fake", "write the name of one");
  const segments = /[?#]/.test(path) ? undefined : decodePath(path);
  if (segments === undefined)
    throw wrongData(join(place, "path"), "is wrong", "write it percent-encoded, with its query in `query`");
  const operation = findOperation(method, path);
  if (typeof operation === "string")
    throw wrongData(join(place, "path"), "is no operation", "write the method and the path of one");
  checkAnswer(reply, place);
  const query = readQuery(reply, join(place, "query"));
  return { key: requestKey(operation.name, segments, query, reply.requestBody), reply };
}

function readQuery({ query = {} }: FakeDataReply, place: string): [name: string, value: string][] {
  return Object.entries(query).flatMap(([name, given]) => {
    const values: readonly unknown[] = [given].flat();
    return values.map((value): [string, string] => {
      if (typeof value === "string") return [name, value];
      throw wrongData(join(place, name), "is wrong", "write a string or an array of strings");
    });
  });
}

function checkAnswer({ status = 200, headers, body, base64 }: FakeDataReply, place: string): void {
  if (!Number.isInteger(status) || status < 200 || status > 599)
    throw wrongData(join(place, "status"), "is wrong", "write a number from 200 to 599");
  if (!succeeds(() => new Headers(headers)))
    throw wrongData(join(place, "headers"), "is wrong", "write the names and values of HTTP headers");
  if (base64 !== undefined && (body !== undefined || !succeeds(() => atob(base64))))
    throw wrongData(join(place, "base64"), "is wrong", "write bytes in base64, and no `body`");
}

function succeeds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

const REPLY: Readonly<Record<keyof FakeDataReply, FieldKind>> = {
  ...{ site: "string?", method: "string?", path: "string", query: "object?", requestBody: "any?" },
  ...{ status: "number?", headers: "object?", body: "any?", base64: "string?" },
};

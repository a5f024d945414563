import { isDeepStrictEqual } from "node:util";
import { isNode, type Node } from "./documentReader.js";
import type { SentRequest } from "./SentRequest.js";

/** Reads a body as its media type says, and compares it with what was given. */
export async function judgeBody(
  mediaType: string,
  media: Node,
  given: unknown,
  { headers, body }: SentRequest,
): Promise<string[]> {
  const type = headers["content-type"] ?? "";
  const faults = matchesType(mediaType, type) ? [] : [`sent as ${type}`];
  const read = await readBody(type, body);
  const wanted = await expectBody(type, media, given);
  return isDeepStrictEqual(read, wanted)
    ? faults
    : [...faults, `the body arrived as ${show(read)} instead of ${show(wanted)}`];
}

function matchesType(documented: string, sent: string): boolean {
  const [wanted, actual] = [documented, sent].map((type) => type.split(";")[0]?.trim().toLowerCase() ?? "");
  return new RegExp(`^${(wanted ?? "").replace(/[+.]/g, "\\$&").replaceAll("*", "[^/]+")}$`).test(
    actual ?? "",
  );
}

async function readBody(type: string, body: Blob): Promise<unknown> {
  if (/^multipart\//.test(type)) {
    const asForm = type.replace(/^multipart\/[\w.+-]+/, "multipart/form-data");
    const form = await new Response(body, { headers: { "content-type": asForm } }).formData();
    return Promise.all(
      [...form].map(async ([name, value]) => [
        name,
        typeof value === "string" ? value : `file ${await value.text()}`,
      ]),
    );
  }
  const text = await body.text();
  if (/^application\/x-www-form-urlencoded/.test(type)) return [...new URLSearchParams(text)];
  return /json/.test(type) ? JSON.parse(text) : text;
}

/** What a server reads of what a caller gave. */
async function expectBody(type: string, media: Node, given: unknown): Promise<unknown> {
  if (given instanceof Blob) return given.text();
  if (!/^multipart\/|x-www-form-urlencoded/.test(type))
    return /json/.test(type) ? JSON.parse(JSON.stringify(given)) : given;
  if (given instanceof FormData)
    return Promise.all(
      [...given].map(async ([name, value]) => [name, `file ${await new Response(value).text()}`]),
    );
  const encoding = isNode(media.encoding) ? media.encoding : {};
  const fields = Object.entries(given as object).flatMap(([name, value]) =>
    [value].flat().map((item) => [name, item] as const),
  );
  return Promise.all(
    fields
      .filter(([name, value]) => value != null && !isStyled(encoding[name]))
      .map(async ([name, value]) => [
        name,
        value instanceof Blob
          ? `file ${await value.text()}`
          : isNode(value) || Array.isArray(value)
            ? JSON.stringify(value)
            : `${value}`,
      ]),
  );
}

/** How a styled field arrives is not judged here. */
function isStyled(encoding: unknown): boolean {
  return isNode(encoding) && encoding.style !== undefined;
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 300);
}

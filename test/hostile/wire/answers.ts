import { isDeepStrictEqual } from "node:util";
import { buildSample } from "./buildSample.js";
import { type DocumentReader, isNode, type ReadOperation } from "./documentReader.js";

/** What a server answers, and what a caller gets. */
export interface Answer {
  readonly respond: (method: string) => Response;
  /** `undefined` where nothing comes, or a value, a text, the bytes of a file, or the place that a redirect names. */
  readonly gives: {
    readonly kind: "nothing" | "json" | "text" | "file" | "location" | "items";
    readonly value?: unknown;
  };
}

const FILE = "bytes of a file";
const LOCATION = "https://acme.atlassian.net/acme/tasks/1";

/** Answers with the first success that the document names. */
export function answerOf(reader: DocumentReader, { responses }: ReadOperation): Answer {
  const successes = responses.filter(([status]) => /^2/.test(status));
  const redirects = responses.filter(([status]) => /^3/.test(status));
  const [found] = [...successes, ...redirects, ...responses.filter(([status]) => status === "default")];
  const [name = "204", response = {}] = found ?? [];
  const status = /^\d+$/.test(name) ? Number(name) : 200;
  const [type, media] = Object.entries(isNode(response.content) ? response.content : {})[0] ?? [];
  if (status >= 300)
    return status === 303
      ? seeOther(status)
      : {
          gives: { kind: "file" },
          respond: () => new Response(FILE, { status: 200, headers: { "content-type": "image/png" } }),
        };
  if (type === undefined || [204, 205, 304].includes(status))
    return { gives: { kind: "nothing" }, respond: () => new Response(null, { status }) };
  return contentOf(status, type, buildSample(reader, reader.resolve(media).schema));
}

function seeOther(status: number): Answer {
  return {
    gives: { kind: "location" },
    respond: () => new Response(null, { status, headers: { location: LOCATION } }),
  };
}

function contentOf(status: number, type: string, sample: unknown): Answer {
  const isFile = sample instanceof Blob;
  const concrete = type.replace("*/*", isFile ? "image/png" : "application/json").replace("*", "png");
  const answer =
    (body: string): Answer["respond"] =>
    (method) =>
      new Response(method === "HEAD" || [204, 205].includes(status) ? null : body, {
        status,
        headers: { "content-type": concrete },
      });
  if (/json(l|-seq)|ndjson|event-stream/.test(concrete))
    return { gives: { kind: "items" }, respond: answer("") };
  if (/json/.test(concrete)) {
    const value = JSON.parse(JSON.stringify(isFile ? "text" : (sample ?? null)));
    return { gives: { kind: "json", value }, respond: answer(JSON.stringify(value)) };
  }
  const isText = /^text\/|[/+]xml\b/.test(concrete);
  return { gives: isText ? { kind: "text", value: FILE } : { kind: "file" }, respond: answer(FILE) };
}

/** Compares what a call gave with what the server answered. */
export async function judgeAnswer(
  outcome: PromiseSettledResult<unknown>,
  { gives }: Answer,
  requests: number,
): Promise<string[]> {
  if (outcome.status === "rejected") return [`${outcome.reason}`.split("\n")[0] ?? ""];
  if (requests > 1) return [`${requests} requests were sent`];
  const { value } = outcome;
  switch (gives.kind) {
    case "nothing":
      return value === undefined ? [] : [`nothing became ${show(value)}`];
    case "json":
    case "text":
      return isDeepStrictEqual(value, gives.value) || (await textOf(value)) === gives.value
        ? []
        : [`${show(gives.value)} became ${show(value)}`];
    case "file":
      return (await textOf(value)) === FILE || value === FILE ? [] : [`a file became ${show(value)}`];
    case "location":
      return (value as { location?: string } | undefined)?.location === LOCATION
        ? []
        : [`a location became ${show(value)}`];
    case "items":
      return Symbol.asyncIterator in Object(value) ? [] : [`items became ${show(value)}`];
  }
}

async function textOf(value: unknown): Promise<string | undefined> {
  const { text } = Object(value) as { text?: () => Promise<string> };
  return typeof text === "function" ? text.call(value) : undefined;
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "undefined").slice(0, 200);
}

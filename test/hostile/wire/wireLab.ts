import { transformSync } from "esbuild";
import type { OutputFile } from "../../../generator/output/OutputFile.js";
import { bundleClient } from "../../support/clientOf.js";
import { answerOf, judgeAnswer } from "./answers.js";
import { DocumentReader, type Node } from "./documentReader.js";
import { judgeRequests, type WireResult } from "./judgeRequests.js";
import type { ClientOperation, SentRequest } from "./SentRequest.js";

/** A document with something unusual in its arguments and its answers, so that its client has every feature. */
const EVERYTHING = {
  paths: {
    "/a": {
      get: {
        operationId: "get",
        parameters: [{ name: "f", in: "query", style: "deepObject", schema: { type: "object" } }],
        responses: { 200: { description: "", content: { "text/plain": {} } } },
      },
    },
  },
};

const EXPORTS = `export { createClientOf } from "./src/client/createClientOf.js";
  export { anonymous } from "./src/credentials/anonymous.js";
  export * from "./src/tables/features.js";
  export * from "./src/tables/wire.js";
  export * from "./src/tables/answers.js";`;

/** Judges what the clients of documents send and how they take answers. */
export type WireLab = (document: object, files: readonly OutputFile[]) => Promise<WireResult>;

/** Builds the client's own code once; the operations of each document are put into it. */
export async function openWireLab(): Promise<WireLab> {
  const client = await bundleClient(EVERYTHING, EXPORTS);
  return async (document, files) => {
    const operations = files
      .filter(({ path }) => /^src\/[^/]+\/operations\.ts$/.test(path))
      .flatMap(({ content }) => Object.values(evaluate(content, client)));
    const reader = new DocumentReader(document as Node);
    return judgeRequests(document, operations, async (id, args, operation) => {
      const single = operations.find((each) => each.name === id);
      const answer = answerOf(reader, operation);
      const sent: SentRequest[] = [];
      const fetch = async (
        url: string,
        { method = "GET", headers, body }: RequestInit,
      ): Promise<Response> => {
        const bytes = await new Response(body ?? null).blob();
        sent.push({ method, url, headers: Object.fromEntries(new Headers(headers)), body: bytes });
        return answer.respond(method);
      };
      const methods = client.createClientOf(
        { call: single },
        { site: "acme", auth: client.anonymous(), fetch, retry: false },
      );
      const [outcome] = await Promise.allSettled([methods.call(args)]);
      return { request: sent[0], faults: await judgeAnswer(outcome, answer, sent.length) };
    });
  };
}

/** Evaluates the constants of operations, with the features of the client. */
function evaluate(content: string, features: object): Record<string, ClientOperation & { name: string }> {
  const { code } = transformSync(content, { loader: "ts", format: "cjs" });
  const module = { exports: {} };
  new Function("module", "exports", "require", code)(module, module.exports, () => features);
  return module.exports;
}

import type { ClientTransport } from "../../../client/createClientTransport.js";
import type { NimbusOptions } from "../../../client/NimbusOptions.js";
import type { Connection } from "../../../connection/Credential.js";
import { sentAs } from "../../../documents/sentAs.js";
import type { OutgoingRequest } from "../../../http/types.js";
import { loadChunk } from "../../../platform/loadChunk.js";
import { once } from "../../../platform/once.js";
import { parseJson } from "../../../platform/parseJson.js";
import type { RecordedSite } from "./RecordedSite.js";
import { readSiteAnswer } from "./readSiteAnswer.js";

/** Creates what sends requests to the real site, with the transport of a client. */
export function createRecordedSite(options: NimbusOptions): RecordedSite {
  const load = once(async () => {
    const { createClientTransport } = await loadChunk(
      () => import("../../../client/createClientTransport.js"),
    );
    return createClientTransport(options, () => ({}));
  });
  return {
    connect: once(async () => findCloudId(await load())),
    async send({ name, path, ...request }) {
      const transport = await load();
      const operation = sentAs(name);
      const waits = { operation: name, signal: request.signal, ...settingsOf(transport) };
      const connection =
        // <!-- if bases -->
        (await operation.base?.(transport, waits)) ??
        // <!-- end -->
        (await transport.connection(waits));
      const { followRedirects } = await loadChunk(() => import("../../../response/followRedirects.js"));
      const sent: OutgoingRequest = {
        ...waits,
        method: request.method,
        url: connection.apiBase + path,
        headers: { ...transport.settings.headers, ...request.headers },
        body: request.body,
        stream: true,
        // <!-- if bases -->
        base: operation.base && connection,
        // <!-- end -->
      };
      const first = { request: sent, reply: await transport.send(sent) };
      const isFile = operation.files !== undefined || operation.answers !== undefined;
      return readSiteAnswer(isFile ? await followRedirects(transport, first) : first, connection, isFile);
    },
  };
}

function settingsOf({ settings: { timeout, retry } }: ClientTransport) {
  return { timeout, retry };
}

/** Completes the connection with the cloud ID, for which the site needs no credential. */
async function findCloudId(transport: ClientTransport): Promise<Connection> {
  const connection = await transport.connection();
  const { cloudId, siteBase } = connection;
  if (cloudId !== undefined || siteBase === undefined) return connection;
  const request = {
    ...{ operation: "tenant_info", method: "GET", url: `${siteBase}/_edge/tenant_info` },
    ...{ headers: {}, ...settingsOf(transport) },
  };
  const { text = "" } = await transport.sendPlain(request);
  const { cloudId: found } = Object(parseJson(text)) as { readonly cloudId?: unknown };
  return typeof found === "string" ? { ...connection, cloudId: found } : connection;
}

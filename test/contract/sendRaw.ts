import type { RawRequest } from "./Validator.js";

/** Sends a recorded request as it is, without any client, and says the status of the answer. */
export async function sendRaw(url: string, { method, target, headers, body }: RawRequest): Promise<number> {
  const ownHeaders = Object.entries(headers).filter(([name]) => !setByFetch.includes(name));
  const response = await fetch(url + target, {
    method,
    headers: ownHeaders as [string, string][],
    ...(body.length > 0 && { body }),
  });
  await response.body?.cancel();
  return response.status;
}

const setByFetch = ["connection", "content-length", "host", "transfer-encoding"];

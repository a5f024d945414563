/** What can have been received: the method, and the responses by status. */
interface Responding<Response> {
  readonly method: string;
  readonly responses: Readonly<Record<string, Response>>;
}

/**
 * Lists the responses of success by status: `default`, too, if no other is one. A response to HEAD, a 204 and a 205 have
 * no content, whatever the document says (RFC 9110).
 */
export function listSuccesses<Response extends { readonly content?: unknown }>({
  method,
  responses,
}: Responding<Response>): [status: string, response: Response | { readonly content?: undefined }][] {
  const statuses = Object.keys(responses);
  const isKnown = statuses.some((status) => /^[23]/.test(status));
  return Object.entries(responses)
    .filter(([status]) => (isKnown ? status.startsWith("2") : status === "default"))
    .map(([status, response]) => [
      status,
      method === "HEAD" || status === "204" || status === "205" ? {} : response,
    ]);
}

/**
 * Gives requests the property `body`, which Firefox does not have, and by which the fake tells whether there is something to
 * read. What has no body is read as an empty one.
 */
export function supplyRequestBody(): void {
  if ("body" in Request.prototype) return;
  Object.defineProperty(Request.prototype, "body", {
    get(this: Request) {
      return /^(?:GET|HEAD)$/.test(this.method) ? null : new ReadableStream();
    },
  });
}

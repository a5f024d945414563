import { createConfluence, fromEnvironment, type RequestEvent, type ResponseEvent } from "confluence-fetch";

// What OpenTelemetry's conventions for HTTP clients call the properties of a request; no package is needed for that.
/** What is known before a request: for the counter `http.client.active_requests`, or to start a span. */
function requestAttributes({ operation, method, url, attempt }: RequestEvent) {
  return {
    "http.request.method": method,
    "url.full": url,
    // In a Forge app, URLs have no host.
    ...(URL.canParse(url) && { "server.address": new URL(url).hostname }),
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
    "confluence.operation": operation,
  };
}

/** What is known after it; `tracer.startSpan(name, { attributes, startTime })` and `span.end(endTime)` take it. */
function toSpan(event: ResponseEvent) {
  const { operation, method, status = 0, errorKind, duration } = event;
  const errorType = errorKind ?? (status >= 400 && String(status));
  const endTime = Date.now();
  return {
    name: operation.startsWith(`${method} `) ? operation : `${method} ${operation}`,
    startTime: endTime - duration,
    endTime,
    attributes: {
      ...requestAttributes(event),
      ...(status && { "http.response.status_code": status }),
      ...(errorType && { "error.type": errorType }),
    },
  };
}

const confluence = createConfluence({
  ...fromEnvironment(),
  onRequest: (event) => console.log("+1", requestAttributes(event)["http.request.method"]),
  onResponse: (event) => console.log(toSpan(event).name, JSON.stringify(toSpan(event).attributes)),
});
await confluence.v2.getSpaces({ limit: 1 });
await confluence.v2.getPageById({ id: 1 }).catch(({ kind }) => console.log(kind));

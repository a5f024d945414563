import { configurationError } from "../errors/ConfluenceError.js";

/** Rejects a cloud ID that would change the path of requests. */
export function checkCloudId(value: string): string {
  if (isCloudId(value)) return value;
  throw configurationError("the cloud ID is malformed", "pass the one that admin.atlassian.com shows");
}

/** Whether a value can be a cloud ID. */
export function isCloudId(value: unknown): value is string {
  return typeof value === "string" && /^[\w-]+$/.test(value);
}

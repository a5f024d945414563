/** The HTTP methods of OpenAPI, in its order. */
export const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** An HTTP method of OpenAPI. */
export type Method = (typeof METHODS)[number];

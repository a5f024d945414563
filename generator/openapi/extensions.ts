/** Keeps the `operationId` of a document that is no name of a method. */
export const ORIGINAL_ID = "x-original-id";

/** Marks an operation whose optional body is left out. */
export const OMITTED_BODY = "x-omitted-body";

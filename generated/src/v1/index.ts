// Generated from specs/confluence-v1.json by `npm run generate`. Do not edit.

export type * from "./methods.js";
export type * from "./schema.js";

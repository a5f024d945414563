// Generated from specs/confluence-v2.json by `npm run generate`. Do not edit.

export type * from "./methods.js";
export type * from "./schema.js";

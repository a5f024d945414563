/**
 * The paths that give data only to callers whom the server knows; here, nobody knows of any. Where anonymous access is
 * allowed, others may answer an invalid token as if there were none.
 */
export const FOR_MEMBERS: RegExp = /^(?!)/;

/**
 * The paths that give data only to callers whom the server knows: v2 returns a bare 404 to all others. Where a site allows
 * anonymous access, v1 answers an invalid token as if there were none (both observed).
 */
export const FOR_MEMBERS: RegExp = /^\/wiki\/api\/v2\//;

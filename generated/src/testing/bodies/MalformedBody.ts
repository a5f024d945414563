/** A body is not what its representation says; the message has Confluence's words, so far as they are known. */
export class MalformedBody extends Error {}

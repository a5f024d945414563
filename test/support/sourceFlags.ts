/** What Node needs to run TypeScript, and to find the client's sources where a program imports the package. */
export const sourceFlags = ["--import", "tsx", "--conditions=@confluence-fetch/source"] as const;

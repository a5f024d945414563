import { createConfluence, fromEnvironment } from "confluence-fetch";

const confluence = createConfluence(fromEnvironment());

// A site that is open to everybody answers a bad token too: as anonymous, not with an error.
const { type, displayName, accountId } = await confluence.v1.getCurrentUser();
console.log(type === "known" ? `${displayName} (${accountId})` : "nobody: the token is not accepted");

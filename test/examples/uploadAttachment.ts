import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { createConfluence, fromEnvironment } from "confluence-fetch";

const confluence = createConfluence(fromEnvironment());
const { PAGE_ID = "", FILE = "" } = process.env;

// The file is read while it is sent; a new version of it where the page has one of its name.
const file = { name: basename(FILE), content: await openAsBlob(FILE) };
const { results } = await confluence.v1.createOrUpdateAttachments({
  id: PAGE_ID,
  body: { file, comment: "Hours", minorEdit: true },
});
for (const attachment of results) console.log(attachment?.id, attachment?.title);

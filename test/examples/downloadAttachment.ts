import { createConfluence, fromEnvironment } from "confluence-fetch";

const confluence = createConfluence(fromEnvironment());

const id = 1;
for await (const { id: attachmentId = "" } of confluence.v2.getPageAttachments({
  id,
  filename: "notes.txt",
})) {
  const file = await confluence.v1.downloadAttatchment({ id, attachmentId });
  // Larger ones: file.stream(), which arrives as it is read.
  console.log(file.contentType, await file.text());
}

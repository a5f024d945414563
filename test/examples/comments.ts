import { createConfluence, fromEnvironment } from "confluence-fetch";
import { storageBody } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());
const pageId = process.env.PAGE_ID ?? "";

const comment = await confluence.v2.createFooterComment({
  body: { pageId, body: storageBody("<p>Well done!</p>") },
});
await confluence.v2.createFooterComment({
  body: { parentCommentId: comment.id, body: storageBody("<p>Thank you.</p>") },
});

const comments = confluence.v2.getPageFooterComments({ id: pageId, "body-format": "storage" });
for await (const { id = "", body } of comments) {
  console.log(body?.storage?.value);
  for await (const answer of confluence.v2.getFooterCommentChildren({ id, "body-format": "storage" }))
    console.log(" ", answer.body?.storage?.value);
}

import { createConfluence, fromEnvironment } from "confluence-fetch";
import { storageBody, updatePage } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());
const id = process.env.PAGE_ID ?? "";

// Two people comment on what the page says.
for (const textSelection of ["Hello", "ello"]) {
  const body = storageBody("<p>Why?</p>");
  const inlineCommentProperties = { textSelection, textSelectionMatchCount: 1, textSelectionMatchIndex: 0 };
  await confluence.v2.createInlineComment({ body: { pageId: id, body, inlineCommentProperties } });
}

// The new content knows nothing of them, but a comment stays where its text is.
for (const html of ["<h1>Hello</h1><p>New</p>", "<p>ello</p>"]) {
  const { lostComments } = await updatePage(confluence, { id, change: { body: storageBody(html) } });
  console.log(`${html} loses ${lostComments.map(({ text }) => text).join(", ") || "nothing"}`);
}
for await (const { properties, resolutionStatus } of confluence.v2.getPageInlineComments({ id }))
  console.log(properties?.inlineOriginalSelection, resolutionStatus);

import { createConfluence, fromEnvironment } from "confluence-fetch";

const confluence = createConfluence(fromEnvironment());
const id = process.env.PAGE_ID ?? "";

// v2 reads labels, v1 writes them.
await confluence.v1.addLabelsToContent({
  id,
  body: [
    { prefix: "global", name: "draft" },
    { prefix: "global", name: "2026" },
  ],
});
await confluence.v1.removeLabelFromContentUsingQueryParameter({ id, name: "draft" });
for await (const { prefix, name } of confluence.v2.getPageLabels({ id })) console.log(`${prefix}:${name}`);

import { createConfluence, fromEnvironment } from "confluence-fetch";

const confluence = createConfluence(fromEnvironment());

for await (const { key, name, _links } of confluence.v2.getSpaces({ type: "global", status: "current" })) {
  console.log(`${key}: ${name}, ${confluence.webUrl(_links?.webui ?? "/")}`);
}

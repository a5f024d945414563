import { createConfluence, fromEnvironment } from "confluence-fetch";

const confluence = createConfluence(fromEnvironment());
const args = { "page-id": process.env.PAGE_ID ?? "" };

/** Sets a property of the page, whether it has it already or not: a value is JSON of any form. */
async function setProperty(key: string, value: unknown) {
  const [old] = await confluence.v2.getPageContentProperties({ ...args, key }).collect({ limit: 1 });
  if (old?.id === undefined) return confluence.v2.createPageProperty({ ...args, body: { key, value } });
  const version = { number: (old.version?.number ?? 0) + 1 };
  return confluence.v2.updatePagePropertyById({
    ...args,
    "property-id": old.id,
    body: { key, value, version },
  });
}

for (const state of ["open", "approved"]) {
  const { key, value, version } = await setProperty("review", { state });
  console.log(key, value, version?.number);
}

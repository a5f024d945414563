import { createConfluence, fromEnvironment } from "confluence-fetch";

const confluence = createConfluence(fromEnvironment());

// A file on the disk goes without being read into memory: file: createReadStream(path).
const file = { name: "Übersicht.csv", content: new Blob(["day,hours\nMon,8\n"], { type: "text/csv" }) };
const { results } = await confluence.v1.createAttachment({
  id: 1,
  body: { file, comment: "Hours", minorEdit: true },
});
for (const attachment of results) console.log(attachment?.id, attachment?.title);

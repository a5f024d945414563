import type { BodySite } from "../../../../generated/src/testing/bodies/BodySite.js";

/** A site with a page `Guide`, an attachment `a.txt` and the user Mia. */
export const bodySite: BodySite = {
  title: "Home",
  id: "1",
  base: "https://acme.atlassian.net/wiki",
  findUrl({ attributes }) {
    if (attributes["ri:content-title"] === "Guide") return `${bodySite.base}/spaces/DOC/pages/7/Guide`;
    if (attributes["ri:filename"] === "a.txt") return `${bodySite.base}/download/a.txt`;
    return attributes["ri:account-id"] ? `${bodySite.base}/people/${attributes["ri:account-id"]}` : undefined;
  },
  findFile: ({ attributes }) =>
    attributes["ri:filename"] === "a.txt" ? { fileId: "file-1", contentId: "7" } : undefined,
  findFileName: (fileId) => (fileId === "file-1" ? "a.txt" : undefined),
  findUserName: (accountId) => (accountId === "557058:mia" ? "Mia Krystof" : undefined),
};

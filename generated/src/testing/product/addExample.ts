import type { FakeSite } from "../FakeSite.js";

/** Adds content for those who try the fake from the command line, and returns what there is. */
export function addExample(site: FakeSite): string {
  const space = site.addSpace({ key: "DOC", name: "Documentation" });
  site.addPage(space, { title: "Getting started", body: "<p>Hello</p>" });
  return "with the space DOC";
}

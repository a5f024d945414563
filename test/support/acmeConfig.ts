import type { SpecConfig } from "../../generator/config/config.js";

/** The configuration of a specification `acme.json`, with nothing that a test would have to know. */
export const acmeConfig: SpecConfig = {
  namespace: "v1",
  document: "acme.json",
  source: "acme.json",
  command: "npm run generate",
  prefixes: ["/acme/api"],
  otherPaths: [],
  reference: "https://acme.test/reference",
  referencePath: "full",
  noCheck: false,
  closeObjects: false,
  requireResults: false,
};

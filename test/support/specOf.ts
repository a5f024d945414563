import type { OpenAPI3 } from "openapi-typescript";
import type { SpecConfig } from "../../generator/config/config.js";
import type { Spec } from "../../generator/read/Spec.js";

const acme: SpecConfig = {
  namespace: "v1",
  document: "acme.json",
  source: "specs/acme.json",
  command: "npm run generate",
  upstream: "https://acme.test/acme.json",
  prefixes: ["/acme/api"],
  otherPaths: [],
  reference: "https://acme.test/reference",
  referencePath: "full",
  noCheck: false,
  closeObjects: false,
  requireResults: false,
};

/** A specification with only what a test gives it, valid at every stage; the rest is the least that OpenAPI requires. */
export function specOf(document: object, config: Partial<SpecConfig> = {}): Spec<never> {
  return {
    config: { ...acme, ...config },
    file: "acme.json",
    document: {
      openapi: "3.0.3",
      info: { title: "Acme", version: "1.0.0" },
      paths: {},
      ...document,
    } as OpenAPI3,
  };
}

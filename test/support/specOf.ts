import type { OpenAPI3 } from "openapi-typescript";
import type { SpecConfig } from "../../generator/config/config.js";
import type { Spec } from "../../generator/read/Spec.js";
import { acmeConfig } from "./acmeConfig.js";

const acme: SpecConfig = {
  ...acmeConfig,
  source: "specs/acme.json",
  upstream: "https://acme.test/acme.json",
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

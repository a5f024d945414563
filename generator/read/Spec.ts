import type { OpenAPI3 } from "openapi-typescript";
import type { SpecConfig } from "../config/config.js";

/** An OpenAPI document on its way through the pipeline, with the file it was read from. */
export interface Spec {
  readonly config: SpecConfig;
  readonly file: string;
  readonly document: OpenAPI3;
}

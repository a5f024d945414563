import type { OpenAPI3 } from "openapi-typescript";
import type { SpecConfig } from "../config/config.js";

/** How far a document has come through the pipeline. */
export type Stage = "read" | "corrected" | "checked" | "named" | "prefixed" | "described" | "ruled";

declare const STAGE: unique symbol;

/** An OpenAPI document on its way through the pipeline, with the file it was read from. */
export interface Spec<Reached extends Stage = Stage> {
  readonly config: SpecConfig;
  readonly file: string;
  readonly document: OpenAPI3;
  /** Never set: it makes a wrong order of stages a compile error. */
  readonly [STAGE]?: Reached;
}

/** Passes a spec on to the next stage, with the document that this stage made of it. */
export function advance<Reached extends Stage>(spec: Spec, document: OpenAPI3): Spec<Reached> {
  const { config, file } = spec;
  return { config, file, document };
}

import type { OperationScopes } from "confluence-fetch/schemas";
import type { Scope } from "../../../../generated/src/scopes.js";
import type { OperationName } from "../../../../generated/src/tables/OperationTypes.js";
import type { Operation } from "../../../../generator/model/ApiModel.js";
import type { Schema } from "../../../../generator/openapi/Schema.js";

/** The schemas of a document by their names. */
export type Schemas = Readonly<Record<string, Schema>>;

/** An operation of the other API. */
export interface Sister {
  readonly name: OperationName;
  /** Whether it returns JSON about what this operation returns as a file. */
  readonly isJsonOfFile: boolean;
}

/** An operation, with all that its page says. */
export interface SiteOperation {
  readonly name: OperationName;
  /** What the generator knows of it. */
  readonly model: Operation;
  /** What it does. */
  readonly summary: string;
  readonly scopes: OperationScopes;
  /** The arguments of its method; undefined where it takes none. */
  readonly args: Schema | undefined;
  /** What it returns; undefined where that is nothing or a file. */
  readonly result: Schema | undefined;
  /** The schemas that both refer to. */
  readonly schemas: Schemas;
  /** The operations of the other API that do the same, at least partly. */
  readonly sisters: readonly Sister[];
  /** The removed operations of v1 that it replaces, by method and path. */
  readonly removed: readonly string[];
}

/** The scopes with which its sample is called, none for a token without scopes. */
export function scopesFor({ scopes: { alternatives } }: SiteOperation): readonly Scope[] {
  const set = alternatives.find(({ state }) => state === "Current") ?? alternatives[0];
  return set?.scopes ?? [];
}

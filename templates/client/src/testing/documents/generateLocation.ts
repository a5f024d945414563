import { listOperationHeads, readOperation } from "../../documents/readDocuments.js";
import type { Schema } from "../../documents/SpecOperation.js";
import { generateString } from "./generateScalar.js";

/** Generates the path of what an operation has begun: of an operation that reads what the response contains, or of any. */
export function generateLocation(schema: Schema | undefined, random: () => number): string {
  const reads = listOperationHeads().filter(({ method }) => method === "GET");
  const isOfSchema = ({ $ref }: Schema = {}) => $ref !== undefined && $ref === schema?.$ref;
  const found =
    reads.find(({ name, path }) => path.endsWith("}") && isOfSchema(readOperation(name).success.schema)) ??
    reads.find(({ path }) => !path.includes("{"));
  return (found?.path ?? "/").replace(/\{[^{}]*\}/g, () => generateString({}, "id", random));
}

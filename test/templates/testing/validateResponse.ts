import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import type { ResponseObject } from "openapi-typescript";
import type { OperationName } from "../../../generated/src/tables/OperationTypes.js";
import type { HttpResponse } from "../../../generated/src/testing/HttpResponse.js";
import { listOperations } from "../../../generator/openapi/listOperations.js";
import { loadDocuments } from "../../contract/prefixedDocuments.js";

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);

/** The responses that both documents declare, by operation. */
export const declared = (await loadDocuments()).flatMap(({ namespace, document }) => {
  ajv.addSchema(document, namespace);
  return listOperations(document).map(({ operation, at }) => ({
    name: `${namespace}.${operation.operationId}` as OperationName,
    at: `${namespace}${at}`,
    responses: operation.responses as Readonly<Record<string, ResponseObject>>,
  }));
});

/** Validates the response to an operation against the OpenAPI document, and returns the errors. */
export function validateResponse(name: OperationName, { status, body }: HttpResponse): unknown[] {
  const operation = declared.find((each) => each.name === name);
  const response = operation?.responses[String(status)];
  if (operation === undefined || response === undefined) return [`the status ${status} is not declared`];
  const [mediaType] = Object.keys(response.content ?? {});
  if (mediaType === undefined) return body === undefined ? [] : ["no body is declared"];
  const escaped = mediaType.replaceAll("/", "~1");
  const validate = ajv.getSchema(`${operation.at}/responses/${status}/content/${escaped}/schema`);
  if (body instanceof Uint8Array) return [];
  return validate?.(body) ? [] : (validate?.errors ?? ["no schema"]);
}

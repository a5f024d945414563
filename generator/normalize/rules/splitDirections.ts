import type { Schema } from "../../openapi/Schema.js";
import { mapChildren } from "../../openapi/walkDocument.js";
import { listNames, listReceived, listSent } from "../listReached.js";
import type { NormalizedOperation, NormalizedSpec } from "../NormalizedSpec.js";
import { uniqueName } from "../uniqueName.js";
import { hideProperties, type Use } from "./hideProperties.js";

type Schemas = Readonly<Record<string, Schema>>;

/**
 * Takes out of requests what is `readOnly`, and out of responses what is `writeOnly`. A schema of both keeps its name
 * in responses; in requests, where it has other properties, it is `PageWritable`.
 */
export function splitDirections({ config, document }: NormalizedSpec): NormalizedSpec {
  const { operations, components } = document;
  const { schemas } = components;
  const argsTypes = new Set(operations.map(({ argsType }) => argsType));
  const sent = listSent(document);
  const received = listReceived(document);
  const change = (use: Use) => hideProperties(document, use);
  const response: Use = { hides: "writeOnly", names: new Map() };
  const differing = listDiffering(schemas, change({ ...response, hides: "readOnly" }), change(response));
  const names = nameWritable(
    [...differing].filter((name) => sent.has(name) && received.has(name)),
    schemas,
  );
  const toRequest = change({ hides: "readOnly", names });
  const toResponse = change(response);
  const split = Object.entries(schemas).flatMap(([name, schema]): [string, unknown][] => {
    // An argument is one whatever its schema says.
    if (argsTypes.has(name)) return [[name, mapChildren(schema, "schema", toRequest)]];
    // What no operation uses is named as responses name it.
    const isSent = sent.has(name) && !received.has(name);
    const own: [string, unknown] = [name, (isSent ? toRequest : toResponse)(schema, "schema")];
    const writable = names.get(name);
    return writable === undefined ? [own] : [own, [writable, toRequest(schema, "schema")]];
  });
  return {
    config,
    document: {
      operations: operations.map((operation) => changeSent(operation, toRequest)),
      components: { ...components, schemas: Object.fromEntries(split) as Record<string, Schema> },
    },
  };
}

type ChangeNode = ReturnType<typeof hideProperties>;

/** Lists the schemas that are not the same in requests and in responses, and those that contain one, in their order. */
function listDiffering(schemas: Schemas, toRequest: ChangeNode, toResponse: ChangeNode): Set<string> {
  const users = new Map<string, string[]>();
  const differing = new Set<string>();
  for (const [name, schema] of Object.entries(schemas)) {
    for (const inner of listNames(schema)) users.set(inner, [...(users.get(inner) ?? []), name]);
    const [sent, received] = [toRequest, toResponse].map((to) => JSON.stringify(to(schema, "schema")));
    if (sent !== received) differing.add(name);
  }
  // Iterating over a set includes the names that are added meanwhile.
  for (const name of differing) for (const user of users.get(name) ?? []) differing.add(user);
  return differing;
}

function nameWritable(names: readonly string[], schemas: Schemas): Map<string, string> {
  const taken = new Set(Object.keys(schemas));
  return new Map(
    names.map((name) => {
      const writable = uniqueName(`${name}Writable`, taken);
      taken.add(writable);
      return [name, writable];
    }),
  );
}

function changeSent(operation: NormalizedOperation, change: ChangeNode): NormalizedOperation {
  const { requestBody, parameters } = operation;
  return {
    ...operation,
    parameters: parameters.map((parameter) => mapChildren(parameter, "parameter", change)),
    ...(requestBody && { requestBody: mapChildren(requestBody, "requestBody", change) }),
  };
}

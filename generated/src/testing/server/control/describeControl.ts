import { VERSION } from "../../../version.js";
import { dataSchemas } from "../dataSchemas.js";
import { controlRoutes } from "./controlRoutes.js";

/** Describes the control path as an OpenAPI document. */
export function describeControl(url: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [route, { summary, body, query = [], answer }] of Object.entries(controlRoutes)) {
    const [method = "", path = ""] = route.split(" ");
    const json = (schema: object) => ({ content: { "application/json": { schema } } });
    const methods = paths[path] ?? {};
    paths[path] = methods;
    methods[method.toLowerCase()] = {
      operationId: `${method.toLowerCase()}${path.replace(/\W+(\w)/g, (_, first: string) => first.toUpperCase())}`,
      summary,
      ...(query.length > 0 && {
        parameters: query.map((name) => ({ name, in: "query", schema: { type: "string" } })),
      }),
      ...(body && { requestBody: { required: true, ...json(body) } }),
      responses: {
        ...(answer ? { 200: { description: summary, ...json(answer) } } : { 204: { description: summary } }),
        default: { description: "What is wrong, and what to do", ...json(ERROR) },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Control of a fake", version: VERSION },
    servers: [{ url }],
    security: [{ token: [] }],
    paths,
    components: { schemas: dataSchemas, securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  };
}

const ERROR = { type: "object", properties: { error: { type: "string" } }, required: ["error"] };

import { type BodyType, listBodyTypes, takesContentType } from "../openapi/bodyTypes.js";
import type { Schema } from "../openapi/Schema.js";
import type { Components, Parameter, RequestBody } from "./NormalizedSpec.js";

/** A body that is sent as it is; `emitSchema` prints it as `FileInput`. */
export const FILE: Schema = { type: "string", format: "binary" };

/** A form whose fields no schema names; `emitSchema` prints it as `FormData`. */
export const FORM_DATA: Schema = { type: "object" };

/** Builds the schema of the arguments of an operation. */
export function argsSchema(
  components: Components,
  parameters: readonly Parameter[],
  body: RequestBody | undefined,
): Schema {
  const properties = parameters.map((parameter): [string, Schema] => [parameter.name, describe(parameter)]);
  // OpenAPI requires `required` of every path parameter; a path with a gap cannot be called either way.
  const required = parameters.filter((parameter) => parameter.required || parameter.in === "path");
  const names = required.map(({ name }) => name);
  const types = body === undefined ? [] : listBodyTypes({ components }, body.content);
  const isRequired = body?.required === true;
  if (!takesContentType(types)) {
    const [media] = Object.values(body?.content ?? {});
    if (media?.schema) properties.push(["body", media.schema]);
    return object(properties, [...names, ...(isRequired ? ["body"] : [])]);
  }
  const choices = types.map((type) => bodyChoice(type, body?.content[type.mediaType]?.schema, isRequired));
  return properties.length === 0
    ? { oneOf: choices }
    : { allOf: [object(properties, names)], oneOf: choices };
}

/** A description is passed on as the summary, which is printed before its default. */
function describe({ schema, content, deprecated, description }: Parameter): Schema {
  const [media] = Object.values(content ?? {});
  return {
    ...(schema ?? media?.schema),
    ...(description && { summary: description }),
    ...(deprecated && { deprecated: true }),
  };
}

/** A body with its media type, which may be left out where the body tells it. */
function bodyChoice(type: BodyType, schema: Schema | undefined, isRequired: boolean): Schema {
  const { mediaType, isAmbiguous } = type;
  const contentType: Schema = mediaType.includes("*") ? { type: "string" } : { const: mediaType };
  const required = [...(isRequired ? ["body"] : []), ...(isAmbiguous ? ["contentType"] : [])];
  return object(
    [
      ["body", schema ?? {}],
      ["contentType", contentType],
    ],
    required,
  );
}

function object(properties: readonly (readonly [string, Schema])[], required: string[]): Schema {
  return { type: "object", properties: Object.fromEntries(properties), required };
}

import { isSentByClient } from "../config/isSentByClient.js";
import type { PagingOverride } from "../config/PagingRule.js";
import { capitalize } from "../escape/capitalize.js";
import { type BodyType, listBodyTypes } from "../openapi/bodyTypes.js";
import { dereference, SCHEMAS } from "../openapi/references.js";
import type { Schema } from "../openapi/Schema.js";
import { listSchema, successSchema } from "../openapi/successSchema.js";
import { isBinary, valueKinds } from "../openapi/valueKinds.js";
import type { Spec } from "../read/Spec.js";
import { argsSchema, FILE, FORM_DATA } from "./argsSchema.js";
import { findPaging } from "./findPaging.js";
import type {
  Components,
  Content,
  NormalizedSpec,
  Paging,
  RequestBody,
  ResolvedOperation,
} from "./NormalizedSpec.js";
import { type NameSchema, nameResults } from "./nameResults.js";
import { referencedType } from "./referencedType.js";
import { resolveOperations } from "./resolveOperations.js";
import { uniqueName } from "./uniqueName.js";

/**
 * Gives the items, the body, the result and the arguments of every operation a schema of their own, so that
 * the generated code and an editor's hover show `GetPagesArgs` instead of anonymous objects.
 */
export function nameOperationTypes({ config, document }: Spec<"ruled">): NormalizedSpec {
  const { schemas: source = {}, securitySchemes = {} } = document.components ?? {};
  // Without a prototype, because a schema can be called `__proto__`.
  const schemas: Record<string, Schema> = Object.assign(Object.create(null), structuredClone(source));
  const name: NameSchema = (wanted, schema) => {
    const free = uniqueName(wanted, { has: (taken) => Object.hasOwn(schemas, taken) });
    schemas[free] = schema;
    return { $ref: `${SCHEMAS}${free}` };
  };
  const components = { schemas, securitySchemes };
  const nameUnnamed: NameSchema = (wanted, schema) =>
    keepsName(components, schema) ? schema : name(wanted, schema);
  const operations = resolveOperations(document).map((operation) => {
    const stem = capitalize(operation.operationId);
    const paging = namePages(components, operation, config.paging?.[operation.operationId], stem, name);
    const requestBody =
      operation.requestBody && nameBody(components, operation.requestBody, `${stem}Body`, nameUnnamed);
    const responses = nameResults(components, operation, stem, nameUnnamed);
    const parameters = operation.parameters.filter((parameter) => !isSentByClient(config, parameter));
    const hasArgs = parameters.length > 0 || requestBody !== undefined;
    const argsType = hasArgs
      ? referencedType(name(`${stem}Args`, argsSchema(components, parameters, requestBody)))
      : undefined;
    return { ...operation, parameters, ...(requestBody && { requestBody }), responses, argsType, paging };
  });
  const named = { schemas: Object.fromEntries(Object.entries(schemas)), securitySchemes };
  return { config, document: { operations, components: named } };
}

function namePages(
  components: Components,
  operation: ResolvedOperation,
  override: PagingOverride | undefined,
  stem: string,
  name: NameSchema,
): Paging | undefined {
  const document = { components };
  const paging = findPaging(document, operation, override);
  if (paging === undefined) return undefined;
  const schema = successSchema(document, operation);
  const itemTypes = paging.items.flatMap((path) => {
    const list = listSchema(document, schema, path);
    if (list === undefined) return [];
    const isEnum = "enum" in dereference(document, list.items);
    // An enum is opened where it is used, which leaves no name; so what is named is its use.
    if (isEnum || !("$ref" in list.items))
      list.items = name(`${stem}Item`, isEnum ? { anyOf: [list.items] } : list.items);
    return referencedType(list.items) ?? [];
  });
  return { ...paging, itemTypes: [...new Set(itemTypes)] };
}

/** Names the types of a body, which says by its order which is preferred. */
function nameBody(components: Components, body: RequestBody, wanted: string, name: NameSchema): RequestBody {
  const content = listBodyTypes({ components }, body.content).map((type) => [
    type.mediaType,
    { ...body.content[type.mediaType], schema: bodySchema(components, type) },
  ]);
  return { ...body, content: nameContent(Object.fromEntries(content), wanted, name) };
}

/** The schema of a body: a file and text are what they are, whatever the document calls them. */
function bodySchema(components: Components, { kind, schema = {} }: BodyType): Schema {
  const kinds = valueKinds({ components }, schema);
  if (kind === "bytes") return FILE;
  if (kind === "multipart" && !kinds.has("object")) return FORM_DATA;
  return kind === "text" && !(kinds.size === 1 && kinds.has("string")) ? { type: "string" } : schema;
}

function nameContent(content: Content, wanted: string, name: NameSchema): Content {
  const named = Object.entries(content).map(([mediaType, media]) => {
    const { schema = {} } = media;
    return [mediaType, { ...media, schema: name(wanted, schema) }];
  });
  return Object.fromEntries(named);
}

/** Whether a schema has a name, or is a file or a form, which needs none. */
function keepsName(components: Components, schema: Schema): boolean {
  const { $ref } = schema;
  const isNamed = $ref?.startsWith(SCHEMAS) && !$ref.includes("/", SCHEMAS.length);
  return isNamed || schema === FORM_DATA || isBinary({ components }, schema);
}

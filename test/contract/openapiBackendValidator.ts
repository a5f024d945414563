import { type Document, OpenAPIBackend, type Request } from "openapi-backend";
import type { ValidatedDocument } from "./ValidatedDocument.js";
import { mediaTypeOf, type RawRequest, type Validator } from "./Validator.js";

/**
 * Validates by openapi-backend's router and validator.
 *
 * It is blind to content types, to bodies that the operation does not take, to files that a form lacks and
 * to most formats, dates among them.
 */
export async function createOpenapiBackendValidator(document: ValidatedDocument): Promise<Validator> {
  const backend = new OpenAPIBackend({
    definition: structuredClone(document) as unknown as Document,
    quick: true,
    ignoreTrailingSlashes: false,
    // The parameters of a URL are text until they are coerced.
    coerceTypes: true,
    // It makes a validator of its own for each operation; to check the schemas themselves, and to optimize, is slow.
    ajvOpts: {
      strict: false,
      allErrors: true,
      validateSchema: false,
      logger: false,
      code: { optimize: false },
    },
  });
  await backend.init();
  // It would list all operations anew for each request, which costs more than all that it then does.
  const operations = backend.router.getOperations();
  backend.router.getOperations = () => operations;
  return async (raw) => {
    const request = await toBackend(raw);
    const operation = backend.router.matchOperation(request);
    if (!operation) return refusal("no operation has this method and path");
    const { errors } = backend.validator.validateRequest(request, operation);
    return {
      validator: "openapi-backend",
      operationId: operation.operationId,
      errors: (errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
      ),
    };
  };
}

function refusal(message: string) {
  return { validator: "openapi-backend", operationId: undefined, errors: [message] } as const;
}

async function toBackend(request: RawRequest): Promise<Request> {
  const { method, target, headers } = request;
  const common = { method, path: target, headers: { ...headers } };
  if (request.body.length === 0) return common;
  if (mediaTypeOf(request) === "multipart/form-data") return { ...common, body: await readForm(request) };
  return { ...common, body: new TextDecoder().decode(request.body) };
}

/** Reads a form in its place, because it takes a body that it cannot read for none. */
async function readForm({ headers, body }: RawRequest): Promise<object | undefined> {
  const form = await new Response(body, { headers: { ...headers } }).formData().catch(() => undefined);
  return form && Object.fromEntries([...form].map(([name, value]) => [name, readField(value)]));
}

/** Turns text into the boolean that it stands for, because only parameters are coerced. */
function readField(value: FormDataEntryValue): unknown {
  if (typeof value !== "string") return value.name;
  return value === "true" || value === "false" ? value === "true" : value;
}

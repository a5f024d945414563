import type { Body, Operation } from "./listOperations.js";
import type { Mutant } from "./Mutant.js";
import { mutateBody } from "./mutateBody.js";
import type { Schema } from "./ValidatedDocument.js";
import type { RawRequest } from "./Validator.js";

/** Derives the requests whose body is missing, wrong, too much or of another media type. */
export async function mutateContent(request: RawRequest, { method, body }: Operation): Promise<Mutant[]> {
  if (!body && method === "GET") return [];
  if (!body) return [{ fault: "body where none is taken", at: "body", request: withBody(request, "{}") }];

  const wrongType = { ...request, headers: { ...request.headers, "content-type": "text/csv" } };
  const missing: Mutant = { fault: "missing body", at: "body", request: withBody(request, "") };
  const [type, wrong] =
    body.mediaType === "multipart/form-data"
      ? (["wrong content type of an upload", await mutateUpload(request, body.schema)] as const)
      : (["wrong content type", mutateJson(request, body)] as const);
  return [
    { fault: type, at: "content-type", request: wrongType },
    ...(body.required ? [missing] : []),
    ...wrong,
  ];
}

function mutateJson(request: RawRequest, { schema, required }: Body): Mutant[] {
  const valid: unknown = JSON.parse(new TextDecoder().decode(request.body));
  const wrong = mutateBody(schema, valid).map(({ fault, at, body }) => ({
    // To Prism, null is no body at all.
    fault: fault === "body that is null" && !required ? "optional body that is null" : fault,
    at,
    request: withBody(request, JSON.stringify(body)),
  }));
  return [...wrong, { fault: "body that is not JSON", at: "body", request: withBody(request, '{"half": ') }];
}

async function mutateUpload(
  request: RawRequest,
  { properties = {}, required = [] }: Schema,
): Promise<Mutant[]> {
  const mutants = Object.entries(properties).map(async ([name, { type }]): Promise<Mutant[]> => {
    const without = await withForm(request, (form) => form.delete(name));
    const missing: Mutant = { fault: "missing file", at: name, request: without };
    // All that an upload must carry is its file.
    const isMissed = required.includes(name) ? [missing] : [];
    if (type !== "boolean") return isMissed;
    const wrong = await withForm(request, (form) => form.set(name, "perhaps"));
    return [...isMissed, { fault: "field of a wrong type", at: name, request: wrong }];
  });
  return (await Promise.all(mutants)).flat();
}

async function withForm(
  { body, ...request }: RawRequest,
  change: (form: FormData) => void,
): Promise<RawRequest> {
  const form = await new Response(body, { headers: request.headers }).formData();
  change(form);
  const encoded = new Response(form);
  const headers = { ...request.headers, "content-type": encoded.headers.get("content-type") ?? "" };
  return { ...request, headers, body: new Uint8Array(await encoded.arrayBuffer()) };
}

function withBody(request: RawRequest, text: string): RawRequest {
  return { ...request, body: new TextEncoder().encode(text) };
}

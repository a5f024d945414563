import type { Operation } from "./listOperations.js";
import type { Mutant } from "./Mutant.js";
import { mutateContent } from "./mutateContent.js";
import { mutateParameters } from "./mutateParameters.js";
import type { RawRequest } from "./Validator.js";

/** Derives from an operation's valid request those with one fault that its specification rules out. */
export async function mutateRequest(request: RawRequest, operation: Operation): Promise<Mutant[]> {
  const [, first = ""] = request.target.split("/");
  const shorter = request.target.slice(`/${first}`.length);
  const longer = `/${first}${request.target}`;
  return [
    { fault: "wrong method", at: "PATCH", request: { ...request, method: "PATCH" } },
    { fault: "path without its first segment", at: first, request: { ...request, target: shorter } },
    { fault: "path with its first segment twice", at: first, request: { ...request, target: longer } },
    ...mutateParameters(request, operation),
    ...(await mutateContent(request, operation)),
  ];
}

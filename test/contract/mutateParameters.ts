import type { Operation } from "./listOperations.js";
import type { Fault, Mutant, Violation } from "./Mutant.js";
import type { Parameter, Schema } from "./ValidatedDocument.js";
import type { RawRequest } from "./Validator.js";
import { wrongValues } from "./wrongValues.js";

/** Derives the requests in which one parameter of the path, the query or the headers is wrong. */
export function mutateParameters(request: RawRequest, operation: Operation): Mutant[] {
  const name = "no-such-parameter";
  const unknown = withQuery(request, [...readQuery(request), [name, "1"]]);
  return [
    { fault: "unknown query parameter", at: name, request: unknown },
    ...operation.parameters.flatMap((parameter) => mutateParameter(request, operation, parameter)),
  ];
}

function mutateParameter(request: RawRequest, operation: Operation, parameter: Parameter): Mutant[] {
  if (parameter.in === "path") return mutatePath(request, operation, parameter);
  return parameter.in === "query" ? mutateQuery(request, parameter) : mutateHeader(request, parameter);
}

function mutatePath(request: RawRequest, operation: Operation, { name, schema }: Parameter): Mutant[] {
  const position = operation.path.split("/").indexOf(`{${name}}`);
  const [path = "", query] = request.target.split("?");
  return wrongTexts(schema).map(([violation, text]) => {
    const wrongPath = path.split("/").with(position, encodeURIComponent(text)).join("/");
    const target = query === undefined ? wrongPath : `${wrongPath}?${query}`;
    return { fault: `path parameter ${violation}` as Fault, at: name, request: { ...request, target } };
  });
}

function mutateQuery(request: RawRequest, { name, schema, required, explode }: Parameter): Mutant[] {
  const pairs = readQuery(request);
  const values = pairs.filter(([key]) => key === name).map(([, value]) => value);
  const [first] = values;
  if (first === undefined) return [];

  const send = (...texts: string[]) =>
    withQuery(request, [
      ...pairs.filter(([key]) => key !== name),
      ...texts.map((text): Pair => [name, text]),
    ]);
  const isList = schema.type === "array";
  const sendList = (items: string[]) => (explode ? send(...items) : send(items.join(",")));
  const wrong = wrongTexts(schema.items ?? schema);
  const mutants: Mutant[] = wrong.map(([violation, text]) => ({
    fault: `query parameter ${violation}` as Fault,
    at: name,
    request: isList ? sendList([first, text]) : send(text),
  }));
  if (required) mutants.push({ fault: "missing query parameter", at: name, request: send() });
  if (schema.maxItems !== undefined) {
    const tooMany: string[] = Array(schema.maxItems + 1).fill(first);
    mutants.push({ fault: "query parameter out of bounds", at: name, request: sendList(tooMany) });
  }
  // A list of free text that is joined reads like a list of one.
  if (isList && explode && wrong.length > 0)
    mutants.push({ fault: "list joined instead of repeated", at: name, request: send(values.join(",")) });
  return mutants;
}

function mutateHeader(request: RawRequest, { name, required }: Parameter): Mutant[] {
  const { [name.toLowerCase()]: _, ...headers } = request.headers;
  return required ? [{ fault: "missing header", at: name, request: { ...request, headers } }] : [];
}

/** Makes the wrong values of a parameter that are wrong as text, too. */
function wrongTexts(schema: Schema): [Exclude<Violation, "that is null">, string][] {
  return wrongValues(schema, undefined).flatMap(({ violation, value }) => {
    const isFineAsText = violation === "of a wrong type" && schema.type === "string";
    return violation === "that is null" || isFineAsText ? [] : [[violation, String(value)]];
  });
}

type Pair = [name: string, value: string];

function readQuery({ target }: RawRequest): Pair[] {
  return [...new URLSearchParams(target.split("?")[1])];
}

function withQuery(request: RawRequest, pairs: Pair[]): RawRequest {
  const [path] = request.target.split("?");
  return { ...request, target: `${path}?${new URLSearchParams(pairs)}` };
}

import { parse } from "node:querystring";
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpConfig,
  type IHttpRequest,
  type PrismHttpComponents,
} from "@stoplight/prism-http";
import { Ajv } from "ajv";
import type { ValidatedDocument } from "./ValidatedDocument.js";
import { mediaTypeOf, type RawRequest, type Validation, type Validator } from "./Validator.js";

// What Prism compiles runs a few times only, and Ajv takes longer to optimize it than for all else; Prism has no option.
const { compile } = Ajv.prototype;
Ajv.prototype.compile = function (this: Ajv, ...given: Parameters<typeof compile>) {
  this.opts.code.optimize = 0;
  return compile.apply(this, given);
} as typeof compile;

/**
 * Validates by Prism's router and validators.
 *
 * It is blind to query names that the document does not know, takes null for no body, and sleeps, without a
 * word, where a schema does not compile.
 */
export async function createPrismValidator(document: ValidatedDocument): Promise<Validator> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const lengths = operations.map(({ path }) => countSegments(path));
  const prism = createInstance(config, { logger: silent, mock: answerWithValidation });
  return async (request) => {
    const input = toPrism(request);
    // Prism compares every path with the request's, but lets only those match that are as long.
    const length = countSegments(input.url.path);
    const candidates = operations.filter((_, position) => lengths[position] === length);
    const outcome = await prism.request(input, candidates)();
    if (outcome._tag === "Left") return refusal(outcome.left.message);
    return outcome.right.output.body as Validation;
  };
}

const config: IHttpConfig = {
  isProxy: false,
  checkSecurity: false,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

const silent = { child: () => silent } as PrismHttpComponents["logger"];

/** Stands where Prism would make up a response, because only there it hands out the operation that it found. */
const answerWithValidation: PrismHttpComponents["mock"] = ({ resource, input }) => {
  const errors = input.validations.filter(({ severity }) => severity === errorSeverity);
  const body: Validation = {
    validator: "prism",
    operationId: resource.iid,
    errors: errors.map(({ message }) => message),
  };
  return () => ({ _tag: "Right", right: { statusCode: 200, body } });
};

/** Prism warns of deprecated parameters with 1. */
const errorSeverity = 0;

function refusal(message: string): Validation {
  return { validator: "prism", operationId: undefined, errors: [message] };
}

function countSegments(path: string): number {
  return path.split("/").length;
}

function toPrism(request: RawRequest): IHttpRequest {
  const [path = "", query = ""] = request.target.split("?");
  return {
    method: request.method.toLowerCase() as IHttpRequest["method"],
    url: { path, query: { ...parse(query) } as NonNullable<IHttpRequest["url"]["query"]> },
    // Prism looks at the content type only where a length is given, and chunked requests have none.
    headers: { ...request.headers, "content-length": String(request.body.length) },
    body: readBody(request),
  };
}

function readBody(request: RawRequest): unknown {
  if (request.body.length === 0) return undefined;
  const text = new TextDecoder().decode(request.body);
  if (mediaTypeOf(request) !== "application/json") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

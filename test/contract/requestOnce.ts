import { expect } from "vitest";
import { expectAnswer } from "./expectAnswer.js";
import type { Operation } from "./listOperations.js";
import type { Call } from "./openClient.js";
import type { Exchange, Route, ValidatingServer } from "./validatingServer.js";

/** Calls an operation and returns the one request that it makes, which both validators accept as that operation's. */
export async function requestOnce(
  { server, call }: { readonly server: ValidatingServer; readonly call: Call },
  { id, answer }: Operation,
  given: Parameters<Call>[1],
  route: Route,
): Promise<Exchange> {
  const [outcome] = await Promise.allSettled([call(id, given, route)]);
  const [made, ...others] = server.takeExchanges();
  if (!made) throw outcome.status === "rejected" ? outcome.reason : new Error("no request was made");
  expect(others).toEqual([]);
  expect(made.route).toBe(route);
  expect(made.validations).toEqual([
    { validator: "prism", operationId: id, errors: [] },
    { validator: "openapi-backend", operationId: id, errors: [] },
  ]);
  await expectAnswer(outcome, answer);
  return made;
}

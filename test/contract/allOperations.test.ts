import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Arguments, buildArguments } from "./buildArguments.js";
import type { Variant } from "./buildValue.js";
import { expectAnswer } from "./expectAnswer.js";
import { expectHeaders } from "./expectHeaders.js";
import { isCutRecursion } from "./isCutRecursion.js";
import type { Operation } from "./listOperations.js";
import { type Fault, seenBy } from "./Mutant.js";
import { mutateRequest } from "./mutateRequest.js";
import { type Call, openClient } from "./openClient.js";
import { readArguments, toReadForm } from "./readArguments.js";
import { readByFake } from "./readByFake.js";
import { readValidatedApis } from "./readValidatedApis.js";
import { sendRaw } from "./sendRaw.js";
import type { RawRequest } from "./Validator.js";
import {
  type Exchange,
  type Route,
  startValidatingServer,
  type ValidatingServer,
} from "./validatingServer.js";

const apis = await readValidatedApis();
const routes: readonly Route[] = ["site", "gateway"];
const variants: readonly Variant[] = ["minimal", "full"];

let operationsAccepted = 0;
let requestsAccepted = 0;
/** Operations whose full bodies the fake refuses for what lies in a schema inside itself. */
const refusedByFakeOnly = new Set<string>();
const mutantsRefused = new Map<Fault, number>();

describe.each(apis)("$namespace", (api) => {
  const { namespace, operations } = api;
  let server: ValidatingServer;
  let call: Call;

  beforeAll(async () => {
    server = await startValidatingServer(api);
    call = openClient(server.url, namespace);
  });
  afterAll(() => server.close());

  /** Calls an operation and hands over the one request that it makes, which both validators accept as that operation's. */
  async function exchange({ id, answer }: Operation, given: Arguments, route: Route): Promise<Exchange> {
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

  it.each(operations)(
    "$id: both validators and the fake accept it on both routes and read what was given",
    async (operation) => {
      for (const variant of variants) {
        const given = buildArguments(operation, variant);
        for (const route of routes) {
          const { request } = await exchange(operation, given, route);
          expect(await readArguments(request, operation)).toEqual(await toReadForm(given, operation));
          expectHeaders(request, namespace);
          const { name, args, issues: faults } = await readByFake(request);
          const others = faults.filter(({ parameter }) => !isCutRecursion(given, parameter));
          expect({ name, others }).toEqual({ name: `${namespace}.${operation.id}`, others: [] });
          if (faults.length > 0) refusedByFakeOnly.add(operation.id);
          expect(await toReadForm(args, operation)).toEqual(await toReadForm(given, operation));
          requestsAccepted += 1;
        }
      }
      operationsAccepted += 1;
    },
  );

  it.each(operations)(
    "$id: a validator and the fake refuse every request with one fault",
    async (operation) => {
      const { request } = await exchange(operation, buildArguments(operation, "full"), "site");
      const { issues: before } = await readByFake(request);
      for (const { fault, at, request: mutant } of await mutateRequest(request, operation)) {
        const status = await sendRaw(server.url, mutant);
        const exchanges = server.takeExchanges();
        const refusing = exchanges
          .flatMap(({ validations }) => validations)
          .filter(({ errors }) => errors.length > 0)
          .map(({ validator }) => validator);
        expect({ fault, at, status, refusing }).toEqual({ fault, at, status: 400, refusing: seenBy[fault] });
        const { issues: faults } = await readByFake(exchanges[0]?.request as RawRequest);
        const isRefused = faults.some((each) => !before.some((known) => isDeepStrictEqual(each, known)));
        expect({ fault, at, isRefused }).toEqual({ fault, at, isRefused: true });
        mutantsRefused.set(fault, (mutantsRefused.get(fault) ?? 0) + 1);
      }
    },
  );
});

it("covers 130 operations of v1 and 218 of v2, each with every kind of fault somewhere", () => {
  const mutants = [...mutantsRefused.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(
    `contract: ${operationsAccepted}/348 operations on both routes (${requestsAccepted} requests), ` +
      `${mutants} mutants refused, all of them by the fake, too; ` +
      `it alone refuses what recurs in ${refusedByFakeOnly.size} operations\n`,
  );
  expect(apis.map(({ namespace, operations }) => [namespace, operations.length])).toEqual([
    ["v1", 130],
    ["v2", 218],
  ]);
  expect([operationsAccepted, requestsAccepted]).toEqual([348, 1392]);
  expect([...refusedByFakeOnly]).toEqual([
    "updateAttachmentProperties",
    "updateRestrictions",
    "addRestrictions",
    "createSpace",
    "createPrivateSpace",
  ]);
  expect([...mutantsRefused.keys()].sort()).toEqual(Object.keys(seenBy).sort());
});

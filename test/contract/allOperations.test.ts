import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildArguments } from "./buildArguments.js";
import type { Variant } from "./buildValue.js";
import { expectHeaders } from "./expectHeaders.js";
import { isCutRecursion } from "./isCutRecursion.js";
import { type Call, openClient } from "./openClient.js";
import { readArguments, toReadForm } from "./readArguments.js";
import { readByFake } from "./readByFake.js";
import { readValidatedApis } from "./readValidatedApis.js";
import { requestOnce } from "./requestOnce.js";
import { type Route, startValidatingServer, type ValidatingServer } from "./validatingServer.js";

const apis = await readValidatedApis();
const routes: readonly Route[] = ["site", "gateway"];
const variants: readonly Variant[] = ["minimal", "full"];

let operationsAccepted = 0;
let requestsAccepted = 0;
/** Operations whose full bodies the fake refuses for what lies in a schema inside itself. */
const refusedByFakeOnly = new Set<string>();

describe.each(apis)("$namespace", (api) => {
  const { namespace, operations } = api;
  let server: ValidatingServer;
  let call: Call;

  beforeAll(async () => {
    server = await startValidatingServer(api);
    call = openClient(server.url, namespace);
  });
  afterAll(() => server.close());

  it.each(operations)(
    "$id: both validators and the fake accept it on both routes and read what was given",
    async (operation) => {
      for (const variant of variants) {
        const given = buildArguments(operation, variant);
        for (const route of routes) {
          const { request } = await requestOnce({ server, call }, operation, given, route);
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
});

it("covers 130 operations of v1 and 218 of v2", () => {
  process.stdout.write(
    `contract: ${operationsAccepted}/348 operations on both routes (${requestsAccepted} requests), ` +
      `the fake alone refuses what recurs in ${refusedByFakeOnly.size} operations\n`,
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
});

import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildArguments } from "./buildArguments.js";
import { type Fault, seenBy } from "./Mutant.js";
import { mutateRequest } from "./mutateRequest.js";
import { type Call, openClient } from "./openClient.js";
import { readByFake } from "./readByFake.js";
import { readValidatedApis } from "./readValidatedApis.js";
import { requestOnce } from "./requestOnce.js";
import { sendRaw } from "./sendRaw.js";
import type { RawRequest } from "./Validator.js";
import { startValidatingServer, type ValidatingServer } from "./validatingServer.js";

const apis = await readValidatedApis();
let operationsTried = 0;
const mutantsRefused = new Map<Fault, number>();

describe.each(apis)("$namespace", (api) => {
  let server: ValidatingServer;
  let call: Call;

  beforeAll(async () => {
    server = await startValidatingServer(api);
    call = openClient(server.url, api.namespace);
  });
  afterAll(() => server.close());

  it.each(api.operations)(
    "$id: a validator and the fake refuse every request with one fault",
    async (operation) => {
      const given = buildArguments(operation, "full");
      const { request } = await requestOnce({ server, call }, operation, given, "site");
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
      operationsTried += 1;
    },
  );
});

it("covers every operation, and every kind of fault somewhere", () => {
  const mutants = [...mutantsRefused.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(`contract: ${mutants} mutants refused, all of them by the fake, too\n`);
  expect(operationsTried).toBe(348);
  expect([...mutantsRefused.keys()].sort()).toEqual(Object.keys(seenBy).sort());
});

import type { Confluence } from "confluence-fetch";
import { isConfluenceError } from "confluence-fetch";
import { createFakeConfluence, type FakeData } from "confluence-fetch/testing";
import { chooseArguments } from "../../../../generated/src/audit/chooseArguments.js";
import { collectSamples, type Samples } from "../../../../generated/src/audit/collectSamples.js";
import { nounOfPath } from "../../../../generated/src/audit/nounOf.js";
import { attempt } from "../../../../generated/src/doctor/tryOperation.js";
import { completeArguments } from "./completeArguments.js";
import { clientOf, type SampleSite } from "./openSampleSite.js";
import type { Sample, SampleArguments } from "./Sample.js";
import { type SiteOperation, scopesFor } from "./SiteOperation.js";
import { specialArguments } from "./specialArguments.js";
import { writeSample } from "./writeSample.js";

/** How many of the values that fit are tried. */
const ROUNDS = 4;

/** What samples are made of. */
interface Source {
  readonly samples: Samples;
  readonly data: FakeData;
  readonly values: SampleSite["values"];
}

/** Creates a call of each operation on a site, and makes it: each on a site of its own. */
export async function createSamples(
  operations: readonly SiteOperation[],
  { data, values }: SampleSite,
): Promise<ReadonlyMap<string, Sample>> {
  const samples: Samples = new Map(
    Object.entries(values).map(([key, value]) => [key, [{ value, context: new Map() }]]),
  );
  await collectValues(operations, samples, clientOf(createFakeConfluence({ data })));
  const source = { samples, data, values };
  const created = new Map<string, Sample>();
  for (const operation of operations) created.set(operation.name, await createSample(operation, source));
  return created;
}

/** Reads what the site has, with the values that earlier answers had. */
async function collectValues(
  operations: readonly SiteOperation[],
  samples: Samples,
  confluence: Confluence,
): Promise<void> {
  const reading = operations.filter(({ model, result }) => model.method === "GET" && result !== undefined);
  for (let pass = 0; pass < 2; pass += 1)
    for (const { name, model } of reading) {
      const chosen = chooseArguments(name, samples, 0);
      const answer = chosen && (await attempt(confluence, name, chosen.args));
      if (chosen && !isConfluenceError(answer))
        collectSamples(samples, answer, nounOfPath(model.path), chosen.context);
    }
}

/** Tries the values that the site has until a call succeeds; if none does, the sample is the first one. */
async function createSample(operation: SiteOperation, source: Source): Promise<Sample> {
  let first: Sample | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const args = {
      ...completeArguments(operation, source.samples, round),
      ...specialArguments(operation.name, source.values),
    };
    const code = writeSample(operation.model, args);
    if (code === first?.code) continue;
    const sample = await trySample(operation, args, code, source.data);
    if (sample.error === undefined) return sample;
    first ??= sample;
  }
  return first as Sample;
}

async function trySample(
  operation: SiteOperation,
  args: SampleArguments,
  code: string,
  data: FakeData,
): Promise<Sample> {
  const answer = await attempt(
    clientOf(createFakeConfluence({ data }), scopesFor(operation)),
    operation.name,
    args,
  );
  if (isConfluenceError(answer))
    return { code, answer: undefined, error: `${answer.kind}: ${answer.message}` };
  return { code, answer: operation.result && JSON.stringify(answer, null, 2), error: undefined };
}

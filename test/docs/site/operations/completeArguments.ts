import { chooseArguments } from "../../../../generated/src/audit/chooseArguments.js";
import type { Samples } from "../../../../generated/src/audit/collectSamples.js";
import { nounOf } from "../../../../generated/src/audit/nounOf.js";
import { fillBody } from "./fillBody.js";
import type { SampleArguments } from "./Sample.js";
import type { SiteOperation } from "./SiteOperation.js";

/**
 * Chooses all arguments that an operation requires: values that the site has, and for the rest what fits its type.
 *
 * @param round which of several values is chosen
 */
export function completeArguments(
  { name, model, args = {}, schemas }: SiteOperation,
  samples: Samples,
  round: number,
): SampleArguments {
  const { properties = {}, required = [] } = args;
  const fitting = keepFitting(samples, model.path);
  const { args: chosen = {}, context = new Map() } = chooseArguments(name, fitting, round) ?? {};
  // What a body has about the same thing, such as its ID, is the same.
  for (const [key, value] of context) fitting.set(key, [{ value, context: new Map() }]);
  const noun = nounOf(model.path.split("/{")[0]?.split("/").at(-1) ?? "");
  const source = { schemas, samples: fitting, noun };
  const missing = required.filter((each) => !(each in chosen));
  const filled = missing.map((each) => [each, fillBody(properties[each] ?? {}, source, [each])]);
  return { ...chosen, ...Object.fromEntries(filled) };
}

/** Keeps the values that were found below what a path is about: properties of pages for `/pages/{id}/properties/{key}`. */
function keepFitting(samples: Samples, path: string): Samples {
  const nouns = new Set(path.split(/[/{}]+/).map(nounOf));
  const fits = (key: string) => nouns.has(key.split(":")[0] ?? "");
  return new Map(
    [...samples].map(([key, values]) => {
      const fitting = values.filter(({ context }) => [...context.keys()].every(fits));
      return [key, fitting.length > 0 ? fitting : values];
    }),
  );
}

import type { Template } from "../../output/templates.js";
import { GeneratorError } from "../../problems/Problem.js";

/**
 * A part of a template for clients that have something, or lack it: `<!-- if lists -->` … `<!-- end -->`, in code in
 * comments.
 */
const SECTION = /^(?:[ \t]*(?:\/\/|\*) )?<!-- if ([^>]*) -->\n(.*?)^(?:[ \t]*(?:\/\/|\*) )?<!-- end -->\n/gms;

/** Leaves out the sections of a template that tell of what a client does not have. */
export function chooseSections(template: Template, features: Readonly<Record<string, boolean>>): Template {
  const { file, content } = template;
  const chosen = content.replace(SECTION, (_, conditions: string, section: string) => {
    const holds = conditions.split(" ").every((condition) => {
      const name = condition.replace(/^!/, "");
      if (!Object.hasOwn(features, name)) throw unknownFeature(file, name, features);
      return features[name] !== condition.startsWith("!");
    });
    return holds ? section : "";
  });
  return { ...template, content: chosen };
}

function unknownFeature(where: string, name: string, features: object): GeneratorError {
  const hint = `use one of ${Object.keys(features).join(", ")}`;
  return new GeneratorError([{ where, what: `there is no feature ${JSON.stringify(name)}`, hint }]);
}

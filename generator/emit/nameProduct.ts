import type { Examples, Product } from "../config/config.js";
import { uncapitalize } from "../escape/capitalize.js";
import { kebabCase } from "../escape/kebabCase.js";
import { ownValue } from "../openapi/ownValue.js";
import type { Template } from "../output/templates.js";
import { GeneratorError } from "../problems/Problem.js";

/** What the templates call the product, whose real name takes its place, and values of it in double braces: `{{scope}}`. */
const PLACEHOLDER = /nimbus-fetch|nimbus|Nimbus|NIMBUS|\{\{(\w+)\}\}/g;

/** Puts the names of the product into a template and its path: `createNimbus` becomes `createJira`. */
export function nameProduct(
  template: Template,
  product: Product,
  examples: Examples,
  others: Readonly<Record<string, string>> = {},
): Template {
  const { path, file, content } = template;
  const { name, packageName } = product;
  const names: Readonly<Record<string, string>> = {
    "nimbus-fetch": packageName,
    nimbus: uncapitalize(name),
    Nimbus: name,
    NIMBUS: kebabCase(name).replaceAll("-", "_").toUpperCase(),
  };
  const { administrators = "a site administrator" } = product;
  const given = { ...examples, administrators, bin: commandName(product), ...others };
  const values: Readonly<Record<string, string>> = given;
  const fill = (text: string) =>
    text.replace(PLACEHOLDER, (found, key?: string) => {
      const value = key === undefined ? names[found] : ownValue(values, key);
      if (value !== undefined) return value;
      const hint = `use one of ${Object.keys(values).join(", ")}`;
      throw new GeneratorError([{ where: file, what: `there is no value ${found}`, hint }]);
    });
  return { file, path: fill(path), content: fill(content) };
}

/** The command of the package, which has its name without the scope. */
export function commandName({ packageName }: Pick<Product, "packageName">): string {
  return packageName.replace(/^@[^/]*\//, "");
}

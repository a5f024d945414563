import type { Examples, Product } from "../config/config.js";
import type { Template } from "../output/templates.js";
import { GeneratorError } from "../problems/Problem.js";

/** What the templates call the product; the name of the real one takes its place. */
const PLACEHOLDER = /nimbus(-fetch)?/gi;

/** A value of the product in a template's comments and texts: `{{scope}}`. */
const VALUE = /\{\{(\w+)\}\}/g;

/** Puts the names of the product into a template and its path: `createNimbus` becomes `createJira`. */
export function nameProduct(template: Template, product: Product, examples: Examples): Template {
  const { path, file, content } = template;
  const values: Readonly<Record<string, string>> = { ...examples, bin: commandName(product) };
  const filled = content.replace(VALUE, (_, key: string) => {
    if (Object.hasOwn(values, key)) return values[key] ?? "";
    const hint = `use one of ${Object.keys(values).join(", ")}`;
    throw new GeneratorError([{ where: file, what: `there is no value {{${key}}}`, hint }]);
  });
  const rename = (text: string) => text.replace(PLACEHOLDER, (found) => realName(found, product));
  return { file, path: rename(path), content: rename(filled) };
}

function realName(placeholder: string, { name, packageName }: Product): string {
  if (placeholder === "nimbus-fetch") return packageName;
  const [first = "", suffix = ""] = placeholder.split(/(?=-)/);
  return spell(first, name) + suffix;
}

/** Spells a name as the placeholder is spelt: `Nimbus`, `nimbus` or `NIMBUS`. */
function spell(placeholder: string, name: string): string {
  if (placeholder === "NIMBUS") return name.replace(/(?<=[a-z\d])(?=[A-Z])/g, "_").toUpperCase();
  return placeholder === "nimbus" ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The command of the package, which has its name without the scope. */
export function commandName({ packageName }: Pick<Product, "packageName">): string {
  return packageName.replace(/^@[^/]*\//, "");
}

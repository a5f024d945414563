import { confluence } from "../../generator/config/config.js";
import { chooseExamples } from "../../generator/emit/chooseExamples.js";
import { nameProduct } from "../../generator/emit/nameProduct.js";
import { readTemplates } from "../../generator/output/templates.js";

/** Lists the paths that the templates have in Confluence's client. */
export async function listTemplatePaths(): Promise<string[]> {
  const { product } = confluence;
  const examples = chooseExamples([], product.examples);
  const templates = await readTemplates(confluence);
  return templates.map((template) => nameProduct({ ...template, content: "" }, product, examples).path);
}

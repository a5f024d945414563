import { basename, dirname, join, resolve } from "node:path";
import type { Config, Examples, Manifest, Product, SpecConfig } from "../config/config.js";
import type { PagingChange } from "../config/PagingRule.js";
import { typeName } from "../escape/escape.js";
import { kebabCase } from "../escape/kebabCase.js";
import { isObject } from "../openapi/isObject.js";
import { PACKAGE_FOLDER } from "../ownFolders.js";
import { type Problem, throwIfAny } from "../problems/Problem.js";
import { parseText } from "./parseText.js";
import { readText } from "./readText.js";

/** The templates of the client, on which every configuration builds. */
export const CLIENT_TEMPLATES = join(PACKAGE_FOLDER, "templates/client");

/** A specification as the file contains it, where fields with a default may be missing. */
type GivenSpec = Omit<SpecConfig, "source" | "command" | keyof typeof DEFAULTS> &
  Partial<Pick<SpecConfig, keyof typeof DEFAULTS>>;

/** The fields of a specification that may be missing. */
const DEFAULTS = {
  otherPaths: [],
  referencePath: "full",
  noCheck: false,
  closeObjects: false,
  requireResults: false,
} as const satisfies Partial<SpecConfig>;

/** A product as the file contains it. */
type GivenProduct = Omit<Product, "packageName"> & Partial<Pick<Product, "packageName">>;

/** A configuration as the file contains it. */
type GivenConfig = Partial<Omit<Config, "specs" | "product">> & {
  readonly product: GivenProduct;
  readonly specs: readonly GivenSpec[];
};

/** The type of a field of a configuration. */
interface Field {
  readonly accepts: (value: unknown) => boolean;
  /** Completes "it must be …". */
  readonly form: string;
  readonly optional?: true;
}

/** Names that the client has already, and files or folders beside which a namespace cannot be. */
const RESERVED_NAMES =
  "client connection rateLimit webUrl runtime credentials doctor recipes tables testing scopes apis documentation descriptions documents schemas stores login node redis pager product replacements index bin arguments constructor eval then".split(
    " ",
  );

const isReserved = (name: string): boolean =>
  RESERVED_NAMES.some((reserved) => reserved.toLowerCase() === name.toLowerCase());

const isText = (value: unknown): value is string => typeof value === "string" && /^[^\p{Cc}]+$/u.test(value);
const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isPath = (value: unknown): boolean => isText(value) && /^(\/[\w.~-]+)+$/.test(value);
const isBase = (value: unknown): boolean =>
  isText(value) &&
  value !== "" &&
  /^(https:\/\/[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]+)?(\/(?!\.{1,2}(\/|$))(?:[\w.~-]+|\{[a-z]\w*\}))*$/i.test(
    value,
  );
const isNamespace = (value: unknown): boolean =>
  isText(value) && /^[a-z]\w*$/.test(value) && typeName(value) === value && !isReserved(value);

const TEXT: Field = { accepts: isText, form: "a string of one line" };
const FOLDER: Field = { accepts: isText, form: "the path of a folder" };
const LIST: Field = { accepts: isList, form: "a list of strings" };
const FLAG: Field = {
  accepts: (value) => typeof value === "boolean",
  form: "true or false",
  optional: true,
};

const CONFIG_FIELDS: Readonly<Record<string, Field>> = {
  command: { ...TEXT, optional: true },
  specsFolder: { ...FOLDER, optional: true },
  overlaysFolder: { ...FOLDER, optional: true },
  templates: { ...LIST, optional: true },
  leaveOut: { ...LIST, optional: true },
  outputFolder: { ...FOLDER, optional: true },
  product: { accepts: isObject, form: "an object" },
  specs: { accepts: (value) => Array.isArray(value) && value.length > 0, form: "a list of specifications" },
};

const PRODUCT_FIELDS: Readonly<Record<keyof Product, Field>> = {
  name: {
    accepts: (value) => isText(value) && /^[A-Z][A-Za-z\d]*$/.test(value),
    form: "an identifier that starts with a capital letter, such as Jira",
  },
  packageName: {
    accepts: (value) => isText(value) && /^(@[a-z\d][\w.-]*\/)?[a-z\d][a-z\d._-]*$/.test(value),
    form: "the name of a package, such as jira-fetch or @acme/jira",
    optional: true,
  },
  manifest: { accepts: isObject, form: "an object of fields of package.json", optional: true },
  examples: { accepts: isObject, form: "an object", optional: true },
  administrators: {
    accepts: (value) => isText(value) && /^[\w ,-]+$/.test(value),
    form: "words such as `a project or site administrator`",
    optional: true,
  },
  gateway: { accepts: (value) => isText(value) && /^[\w-]+$/.test(value), form: "a name such as jira" },
  contextPath: { accepts: (value) => value === "" || isPath(value), form: "empty, or a path such as /wiki" },
  tokenProbe: { accepts: (value) => isText(value) && value.startsWith("/"), form: "a path" },
  tokenProbeField: { ...TEXT, optional: true },
  userProbe: { accepts: (value) => isText(value) && value.startsWith("/"), form: "a path" },
};

const MANIFEST_FIELDS: Readonly<Record<keyof Manifest, Field>> = {
  description: { ...TEXT, optional: true },
  repository: {
    accepts: (value) => isText(value) || isObject(value),
    form: "a URL or an object",
    optional: true,
  },
  homepage: { ...TEXT, optional: true },
  bugs: { ...TEXT, optional: true },
  keywords: { ...LIST, optional: true },
  scripts: {
    accepts: (value) => isObject(value) && Object.values(value).every(isText),
    form: "an object of commands",
    optional: true,
  },
  devDependencies: {
    accepts: (value) => isObject(value) && Object.values(value).every(isText),
    form: "an object of versions",
    optional: true,
  },
};

/** Text of a comment and of a template literal, which it must not end. */
const EXAMPLE: Field = {
  accepts: (value) => isText(value) && !/\*\/|[`\\]|\$\{/.test(value),
  form: "code of one line, without comments, backticks and backslashes",
  optional: true,
};

const EXAMPLE_FIELDS: Readonly<Record<keyof Examples, Field>> = {
  api: EXAMPLE,
  item: EXAMPLE,
  get: EXAMPLE,
  getArgs: EXAMPLE,
  list: EXAMPLE,
  listId: EXAMPLE,
  listArgs: EXAMPLE,
  path: EXAMPLE,
  write: EXAMPLE,
  scope: EXAMPLE,
};

const SPEC_FIELDS: Readonly<Record<string, Field>> = {
  namespace: {
    accepts: isNamespace,
    form: `an identifier that starts with a lowercase letter, and not one of ${RESERVED_NAMES.join(", ")}`,
  },
  document: {
    accepts: (value) => isText(value) && !/^([a-z][\w+.-]+:)?\/\//i.test(value),
    form: "the path of a file, not a URL",
  },
  upstream: { ...TEXT, optional: true },
  base: {
    accepts: isBase,
    form: "an address such as https://api.atlassian.com, or a path below the gateway such as /jsm/assets/workspace/{workspaceId}, without a trailing slash",
    optional: true,
  },
  prefixes: {
    accepts: (value) => Array.isArray(value) && value.every(isPath),
    form: "a list of paths such as /rest/api/3, without a trailing slash",
    optional: true,
  },
  otherPaths: { ...LIST, optional: true },
  acceptedHosts: { ...LIST, optional: true },
  reference: { accepts: (value) => isText(value) && /^https:\/\//.test(value), form: "an https URL" },
  referencePath: {
    accepts: (value) => value === "full" || value === "relative",
    form: '"full" or "relative"',
    optional: true,
  },
  noCheck: FLAG,
  closeObjects: FLAG,
  requireResults: FLAG,
  noContent: FLAG,
  paging: {
    accepts: (value) =>
      isObject(value) && Object.values(value).every((rule) => rule === false || isObject(rule)),
    form: "an object with a rule for each operation, or false for no pages",
    optional: true,
  },
  probe: { ...TEXT, optional: true },
};

const COUNT: Field = {
  accepts: (value) => Number.isInteger(value) && Number(value) > 0,
  form: "a positive integer",
  optional: true,
};

const PAGING_FIELDS: Readonly<Record<keyof PagingChange, Field>> = {
  ask: { ...TEXT, optional: true },
  by: {
    accepts: (value) => value === "offset" || value === "token" || value === "link",
    form: '"offset", "token" or "link"',
    optional: true,
  },
  next: { ...TEXT, optional: true },
  last: { ...TEXT, optional: true },
  total: { ...TEXT, optional: true },
  size: { ...TEXT, optional: true },
  step: COUNT,
  maximum: COUNT,
  items: { ...LIST, optional: true },
};

/** Reads what to generate from a YAML or JSON file; relative paths start at the file's folder. */
export async function readConfig(file: string): Promise<Config> {
  const content = parseText(await readText(file), file);
  throwIfAny(findFaults(content, file));
  const given = content as GivenConfig;
  const { specs, product } = given;
  const at = (path: string) => resolve(dirname(file), path);
  const command = given.command ?? `confluence-codegen generate --config ${basename(file)}`;
  const specsFolder = at(given.specsFolder ?? ".");
  const packageName = product.packageName ?? `${kebabCase(product.name)}-fetch`;
  return {
    command,
    specsFolder,
    overlaysFolder: given.overlaysFolder === undefined ? undefined : at(given.overlaysFolder),
    templates: [CLIENT_TEMPLATES, ...(given.templates ?? []).map(at)],
    leaveOut: given.leaveOut ?? [],
    // Beside what the command is run in, not beside a file that may be in an installed package.
    outputFolder: given.outputFolder === undefined ? basename(packageName) : at(given.outputFolder),
    product: { ...product, packageName },
    specs: specs.map((spec) => completeSpec(spec, given.specsFolder, command)),
  };
}

function completeSpec(spec: GivenSpec, folder: string | undefined, command: string): SpecConfig {
  const source = folder === undefined ? spec.document : join(folder, spec.document);
  return { ...DEFAULTS, ...spec, source, command };
}

function findFaults(content: unknown, file: string): Problem[] {
  const faults = findFieldFaults(content, CONFIG_FIELDS, file);
  if (!isObject(content)) return faults;
  const { product, specs } = content;
  if (isObject(product)) faults.push(...findProductFaults(product, `${file} product`));
  if (!Array.isArray(specs)) return faults;
  for (const [index, spec] of specs.entries()) {
    const where = `${file} specs ${index + 1}`;
    faults.push(...findFieldFaults(spec, SPEC_FIELDS, where));
    faults.push(...findPagingFaults(spec, where));
    faults.push(...findUnclearLinks(spec, where));
    faults.push(...findClashes(spec, specs.slice(0, index), where));
  }
  return faults;
}

function findProductFaults(product: Readonly<Record<string, unknown>>, where: string): Problem[] {
  const { manifest, examples } = product;
  return [
    ...findFieldFaults(product, PRODUCT_FIELDS, where),
    ...(isObject(manifest) ? findFieldFaults(manifest, MANIFEST_FIELDS, `${where} manifest`) : []),
    ...(isObject(examples) ? findFieldFaults(examples, EXAMPLE_FIELDS, `${where} examples`) : []),
  ];
}

function findPagingFaults(spec: unknown, where: string): Problem[] {
  if (!isObject(spec) || !isObject(spec.paging)) return [];
  return Object.entries(spec.paging).flatMap(([operation, rule]) =>
    isObject(rule) ? findFieldFaults(rule, PAGING_FIELDS, `${where} paging ${operation}`) : [],
  );
}

/** A link that leaves the prefix out cannot leave out one of several. */
function findUnclearLinks(spec: unknown, where: string): Problem[] {
  if (!isObject(spec) || spec.referencePath !== "relative") return [];
  if (!Array.isArray(spec.prefixes) || spec.prefixes.length <= 1) return [];
  const what = 'referencePath is "relative", but there are several prefixes';
  return [{ where, what, hint: 'it must be "full", or split the specification by its prefixes' }];
}

/** Finds an earlier namespace with which this one conflicts as a folder or an import. */
function findClashes(spec: unknown, others: readonly unknown[], where: string): Problem[] {
  const name = namespaceOf(spec);
  const taken = others.map(namespaceOf).find((other) => {
    const [a = "", b = ""] = [name, other].map((one) => one?.toLowerCase());
    return name !== undefined && (a === b || a === `${b}paths` || b === `${a}paths`);
  });
  if (taken === undefined) return [];
  const what = `the namespace ${name} conflicts with ${taken} of another specification`;
  return [{ where, what, hint: "use a different namespace for each specification" }];
}

function namespaceOf(spec: unknown): string | undefined {
  return isObject(spec) && isText(spec.namespace) ? spec.namespace : undefined;
}

function findFieldFaults(value: unknown, fields: Readonly<Record<string, Field>>, where: string): Problem[] {
  const names = Object.keys(fields).join(", ");
  if (!isObject(value))
    return [{ where, what: "not an object", hint: `write an object with the fields ${names}` }];
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
  return [
    ...unknown.map((key) => ({
      where,
      what: `unknown field ${JSON.stringify(key)}`,
      hint: `the fields are ${names}`,
    })),
    ...Object.entries(fields)
      .filter(
        ([key, { accepts, optional }]) => !(accepts(value[key]) || (optional && value[key] === undefined)),
      )
      .map(([key, { form }]) => ({
        where,
        what: value[key] === undefined ? `${key} is missing` : `${key} is ${JSON.stringify(value[key])}`,
        hint: `it must be ${form}`,
      })),
  ];
}

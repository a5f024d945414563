import { join } from "node:path";
import { type Project, root } from "./createProject.js";

/** A way in which TypeScript meets the client. */
export interface Variant {
  readonly name: string;
  /** What its `tsconfig.json` says beside the strict options. */
  readonly configure: (project: Project) => { readonly compilerOptions: object; readonly include: string[] };
}

const NODENEXT = { module: "NodeNext", moduleResolution: "NodeNext" };
const BUNDLER = { module: "ESNext", moduleResolution: "Bundler" };

/** The globals as they are in a browser, without Node's types: the published declarations need neither more. */
const WEB = { lib: ["ES2022", "DOM", "DOM.Iterable"], types: [] };
const NODE = { types: ["node"], typeRoots: [join(root, "node_modules/@types")] };

/** What most projects do without: properties then may be undefined, which declarations can contradict. */
const LAX = { exactOptionalPropertyTypes: false, noUncheckedIndexedAccess: false };

/** What is checked on each version. */
export const variants: readonly Variant[] = [
  { name: "sources, nodenext", configure: () => sources(NODENEXT) },
  { name: "sources, bundler", configure: () => sources(BUNDLER) },
  { name: "consumer, nodenext", configure: (project) => consumer(project, { ...NODENEXT, ...WEB }) },
  { name: "consumer, bundler", configure: (project) => consumer(project, { ...BUNDLER, ...WEB }) },
  { name: "consumer, lax", configure: (project) => consumer(project, { ...NODENEXT, ...WEB, ...LAX }) },
  {
    name: "consumer, no DOM",
    configure: (project) => consumer(project, { ...NODENEXT, ...NODE, lib: ["ES2022"] }),
  },
  // The declarations of other packages need not be right for every version.
  {
    name: "openapi-fetch family",
    configure: ({ folder }) => ({
      compilerOptions: { ...NODENEXT, ...WEB, skipLibCheck: true },
      include: [join(folder, "src/family.ts")],
    }),
  },
  // Programs for Node, one of which takes a library that knows the DOM.
  {
    name: "examples, nodenext",
    configure: ({ folder }) => ({
      compilerOptions: { ...NODENEXT, ...NODE },
      include: [join(folder, "src/examples/*.ts")],
    }),
  },
];

function sources(resolution: object) {
  const lib = ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"];
  return { compilerOptions: { ...resolution, ...NODE, lib }, include: [join(root, "generated/src")] };
}

function consumer({ folder }: Project, compilerOptions: object) {
  return { compilerOptions, include: [join(folder, "src/consumer.ts")] };
}

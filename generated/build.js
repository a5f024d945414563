import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, posix, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import ts from "typescript";

// Compiles src/ to dist/: one file of code and of types for each entry of package.json, and a few that they share.
// Files that are few and whole load sooner, in programs and in editors; what is loaded on demand stays apart.

const { exports, bin } = JSON.parse(await readFile("package.json", "utf8"));
const targets = [...Object.values(exports).map((target) => target.default), ...Object.values(bin ?? {})];
const entries = targets.flatMap((target) => /^(?:\.\/)?dist\/(.+)\.js$/.exec(target ?? "")?.[1] ?? []);
const compiled = "dist/compiled";

await rm("dist", { recursive: true, force: true });
await compile();
await bundle(".js", [{ name: "take-in", resolveId: takeIn }], {
  experimentalMinChunkSize: 300,
  onlyExplicitManualChunks: true,
  manualChunks: chooseChunk,
  plugins: [{ name: "indent-by-tabs", renderChunk: indentByTabs }],
});
await bundle(".d.ts", [dts()], {
  manualChunks: chooseTypesChunk,
  plugins: [
    { name: "indent-by-tabs", renderChunk: indentByTabs },
    { name: "export-in-place", generateBundle: exportInPlace },
  ],
});
await rm(compiled, { recursive: true });

/** Finds a library that becomes part of the package, with its license, so that the package depends on nothing more. */
async function takeIn(id) {
  if (!/^[a-z@]/.test(id) || id.startsWith(compiled)) return null;
  const file = fileURLToPath(import.meta.resolve(id));
  const license = file.replace(new RegExp(`(node_modules/${id}/).*`), "$1LICENSE");
  await mkdir("dist/licenses", { recursive: true });
  await copyFile(license, `dist/licenses/${id.replaceAll("/", "-")}.txt`);
  return file;
}

/** Translates every file by itself, and fails at one that needs others to be translated; `tsc --noEmit` checks the types. */
async function compile() {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const compilerOptions = {
    ...options,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const problems = [];
  for (const fileName of fileNames) {
    const text = await readFile(fileName, "utf8");
    const given = { fileName, compilerOptions, reportDiagnostics: true };
    const code = ts.transpileModule(text, {
      ...given,
      compilerOptions: { ...compilerOptions, isolatedDeclarations: false },
      transformers: { before: [dropComments] },
    });
    const types = ts.transpileDeclaration(text, given);
    problems.push(...code.diagnostics, ...types.diagnostics);
    const base = join(compiled, relative(options.rootDir, fileName)).replace(/\.ts$/, "");
    await mkdir(dirname(base), { recursive: true });
    await writeFile(`${base}.js`, code.outputText);
    await writeFile(`${base}.d.ts`, types.outputText);
  }
  if (problems.length === 0) return;
  console.error(ts.formatDiagnostics(problems, ts.createCompilerHost(options)));
  process.exit(1);
}

/** The declarations keep the documentation. Notes for bundlers stay, which stand within statements. */
function dropComments(context) {
  const visit = (node) => {
    if (ts.isStatement(node) || ts.isClassElement(node) || ts.isPropertyAssignment(node))
      ts.setEmitFlags(node, ts.EmitFlags.NoLeadingComments);
    return ts.visitEachChild(node, visit, context);
  };
  return (file) => ts.visitNode(file, visit);
}

/**
 * Puts together what a client always loads. What brings the tables of all operations is apart from it, so that a
 * client of a few operations leaves them out.
 */
function chooseChunk(id, { getModuleInfo }) {
  const staticOf = (from) => listImports(from, getModuleInfo);
  const isOfClient = staticOf(resolve(compiled, "index.js")).has(id) && !getModuleInfo(id).isEntry;
  // What a client loads with a listing or a failure stays apart, although exports of the package use it, too.
  if (
    /(?:paging[\\/](?:listPages|nextPage|readPage|nextCursor|followers[\\/]\w+)|compiled[\\/]pager)\.js$/.test(
      id,
    )
  )
    return "listPages";
  if (/compiled[\\/](?:failures[\\/](?!forMembers|isMarkup)|http[\\/]renewToken\.js)/.test(id))
    return "failures";
  if (/(?:errors[\\/]rootCause|http[\\/](?:transportError|hideThrown|hideSecrets))\.js$/.test(id))
    return "transportError";
  if (/(?:proxyLogin|suspended|requireBelow|onAbortWeakly|readRetryAfter)\.js$/.test(id))
    return "requireBelow";
  if (/(?:FileInput|[\\/]ByteStream)\.js$/.test(id)) return "ByteStream";
  // What reads base64 for the fake is of no use to clients without a store.
  if (/(?:[\\/]TokenCodec|[\\/]base64)\.js$/.test(id)) return "TokenCodec";
  // The fake, the schemas and the command share what the documents say.
  if (/compiled[\\/]documents(?:\.js|[\\/])/.test(id)) return "documents";
  if (isOfTerminal(id)) return "terminal";
  // It is small, and of no use without the tables.
  if (id.endsWith("listOperations.js")) return "tables";
  if (!isOfClient) return isOfDoctor(id) ? "doctor" : undefined;
  return [...staticOf(id)].some((each) => each.endsWith("table.js")) ? "tables" : "client";
}

/** Whether only the command loads a module, and only to run what it is told to. */
function isOfTerminal(id) {
  return /terminal[\\/](?:tools|(?:call|completion|operations|scopes)[\\/]\w+)\.js$|doctor[\\/](?:runDoctor|printError)\.js$/.test(
    id,
  );
}

/**
 * Whether `diagnose` loads a module when it is called, or the command and the fake share it. The scopes of all operations
 * are loaded only if they are needed.
 */
function isOfDoctor(id) {
  return /doctor[\\/](?!checkRequirements|checkScope|combineFindings)\w+\.js$|(?:findRemoved|matchRoute|removedOperations)\.js$/.test(
    id,
  );
}

/**
 * Puts together the types that entries share: those that the methods need, and the others. The types of two APIs have the
 * same names, and only in a file of its own does each keep them.
 */
function chooseTypesChunk(id, { getModuleIds, getModuleInfo }) {
  const parts = relative(compiled, id).split(/[\\/]/);
  const [folder, file] = parts;
  const isOfApi = (name) => /^(?:schema|methods)\.d\.ts$/.test(name);
  if (parts.length === 2 && isOfApi(file)) return `${folder}.${file.slice(0, -".d.ts".length)}`;
  if (getModuleInfo(id).isEntry || ["testing", "recipes", "schemas", "audit"].includes(folder))
    return undefined;
  const methods = [...getModuleIds()].filter((each) => basename(each) === "methods.d.ts");
  return methods.some((each) => listImports(each, getModuleInfo).has(id)) ? "calls" : "types";
}

/** Lists a module and all that it imports, at any distance. */
function listImports(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const each of getModuleInfo(id).importedIds) listImports(each, getModuleInfo, found);
  return found;
}

async function bundle(extension, plugins, output) {
  const build = await rollup({
    input: Object.fromEntries(entries.map((entry) => [entry, `${compiled}/${entry}${extension}`])),
    external: [/^node:/, "openapi-fetch", "msw"],
    // Else an entry of types only would export what others share.
    preserveEntrySignatures: "strict",
    logLevel: "warn",
    // As package.json says to the bundlers of users. Other packages are loaded where they are asked for, and nowhere else.
    treeshake: { moduleSideEffects: (_, isExternal) => isExternal },
    plugins,
    onwarn: (warning) => {
      // Entries of types only have no code. The types that entries share are of nobody's business.
      if (warning.code !== "EMPTY_BUNDLE" && !/private shared type/.test(warning.message))
        throw new Error(warning.message);
    },
  });
  await build.write({
    dir: "dist",
    format: "es",
    entryFileNames: `[name]${extension}`,
    chunkFileNames: (chunk) => `chunks/${chunk.name.replace(/\.d$/, "")}${extension}`,
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    generatedCode: "es2015",
    ...output,
  });
  await build.close();
}

/** Exports types where they stand, or all of a file at once, because lists of their names would be 30 kB. */
function exportInPlace(_, files) {
  for (const file of Object.values(files)) {
    const all = ({ exports = [] } = {}) => [...exports].sort().join();
    file.code = file.code.replace(/^export \{ (.*) \} from '(.*)\.js';$/gm, (list, names, from) => {
      const source = files[posix.join(dirname(file.fileName), `${from}.d.ts`)];
      return names.split(", ").sort().join() === all(source) ? `export * from '${from}.js';` : list;
    });
    const lists = /^export (?:type )?\{ (.*) \};$/gm;
    const names = [...file.code.matchAll(lists)].flatMap(([, listed]) => listed.split(", "));
    const declared = (name) =>
      new RegExp(`^(?=(?:declare (?:const|function|class|abstract class)|interface|type) ${name}\\b)`, "gm");
    if (names.length === 0 || !names.every((name) => /^\w+$/.test(name) && declared(name).test(file.code)))
      continue;
    // Without any list, a declaration file exports all that it declares.
    file.code = `${names.reduce((code, name) => code.replace(declared(name), "export "), file.code.replace(lists, "").trimEnd())}\nexport {};\n`;
  }
}

/** A fifth of the text would be spaces. No text of the package is over several lines. */
function indentByTabs(code) {
  return { code: code.replace(/^(?: {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4)), map: null };
}

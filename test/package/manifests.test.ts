import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { transform } from "esbuild";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { runNpm } from "../support/runNpm.js";

interface Manifest {
  readonly version: string;
  readonly repository: { readonly url: string };
  readonly homepage: string;
  readonly bugs: string;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | Targets>>;
}

interface Targets {
  readonly "@confluence-fetch/source": string;
  readonly types: string;
  readonly default: string;
}

const read = (path: string): Manifest => JSON.parse(readFileSync(path, "utf8"));
const client = read("generated/package.json");
const generator = read("package.json");

/** The client's entries, by the names under which they are imported. */
const entries = Object.entries(client.exports).flatMap(([name, target]) =>
  typeof target === "string"
    ? []
    : [
        {
          name: posix.join("confluence-fetch", name),
          source: target["@confluence-fetch/source"],
          types: target.types,
          default: target.default,
        },
      ],
);

const pathOf = (types: string) => join("generated", types);
const program = ts.createProgram(
  entries.map(({ types }) => pathOf(types)),
  { module: ts.ModuleKind.NodeNext, types: [] },
);
const checker = program.getTypeChecker();

/** Lists what an entry exports, as `name` or `type name`. */
function listExports(types: string): string[] {
  const file = program.getSourceFile(pathOf(types));
  const symbol = file && checker.getSymbolAtLocation(file);
  const exported = symbol ? checker.getExportsOfModule(symbol) : [];
  return exported
    .map((each) => {
      const { flags } = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each;
      return flags & ts.SymbolFlags.Value ? each.name : `type ${each.name}`;
    })
    .sort();
}

describe("the packages' manifests", () => {
  it("list every export of the entries that are written by hand", async () => {
    const lists = entries
      .filter(({ name }) => !/\/v\d(\/|$)/.test(name))
      .map(({ name, types }) => [name, ...listExports(types).map((each) => `  ${each}`)].join("\n"));
    await expect(`${lists.join("\n")}\n`).toMatchFileSnapshot("exports.txt");
  });

  for (const { name, types, default: module } of entries) {
    it(`declare for ${name} what it has when it runs`, async () => {
      const values = listExports(types).filter((each) => !each.startsWith("type "));
      const { href } = pathToFileURL(join("generated", module));
      expect(Object.keys(await import(href)).sort()).toEqual(values);
      if (/\/v\d$/.test(name)) expect(values).toEqual([]);
    });
  }

  it("name modules without top-level await, which `require` would refuse", async () => {
    const files = readdirSync("generated/dist", { recursive: true, encoding: "utf8" });
    const modules = files.filter((file) => file.endsWith(".js"));
    expect(modules.length).toBeGreaterThan(10);
    const read = (file: string) => readFileSync(join("generated/dist", file), "utf8");
    // CommonJS knows no top-level await, so that esbuild refuses to translate it.
    await Promise.all(modules.map((file) => transform(read(file), { format: "cjs", logLevel: "silent" })));
  });

  it("publish of the client its code, its types, five files about them, and the license of what they take in", () => {
    const args = ["pack", "--dry-run", "--ignore-scripts", "--json", "--workspace", "confluence-fetch"];
    const [{ files }] = JSON.parse(runNpm(args)) as [{ files: { path: string }[] }];
    const paths = files.map(({ path }) => path).filter((path) => !/^dist\/.*\.(js|d\.ts)$/.test(path));
    expect(paths).toEqual([
      "AGENTS.md",
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist/licenses/saxen.txt",
      "package.json",
    ]);
    expect(new Set(client.files).size).toBe(client.files.length);
  });

  it("name the source of each entry, which only this repository asks for", () => {
    for (const { source, types, default: module } of entries) {
      expect(existsSync(join("generated", source))).toBe(true);
      expect(source.replace(/^\.\/src\/(.+)\.ts$/, "./dist/$1.d.ts")).toBe(types);
      expect(source.replace(/^\.\/src\/(.+)\.ts$/, "./dist/$1.js")).toBe(module);
    }
  });

  it("are entries of the reference, but for the operations by themselves", async () => {
    const { default: reference } = await import(pathToFileURL("typedoc.config.js").href);
    const documented = entries.filter(({ name }) => !name.endsWith("/operations"));
    expect(documented).toHaveLength(entries.length - 2);
    expect(reference.entryPoints).toEqual(documented.map(({ source }) => join("generated", source)));
  });

  it("have one version and name one repository, which the README links to", () => {
    expect(client.version).toBe(generator.version);
    expect(client.repository.url).toBe(generator.repository.url);
    const repository = client.repository.url.replace(/^git\+|\.git$/g, "");
    const texts = [client.homepage, client.bugs, generator.homepage, generator.bugs];
    for (const readme of ["README.md", "templates/confluence/README.md"])
      texts.push(...(readFileSync(readme, "utf8").match(/https:\/\/github\.com\/[^)\s]+/g) ?? []));
    expect(texts.filter((text) => !text.startsWith(`${repository}`))).toEqual([]);
  });
});

import { dirname } from "node:path";
import { ts } from "ts-morph";

/** Creates a predicate for declarations of the named package, however the package is installed. */
export function createPackageTest(name: string): (declaration: ts.Node) => boolean {
  const names = new Map<string, string | undefined>();
  const nameOf = (folder: string): string | undefined => {
    if (!names.has(folder)) names.set(folder, readName(folder) ?? nameAbove(folder));
    return names.get(folder);
  };
  const nameAbove = (folder: string) => (dirname(folder) === folder ? undefined : nameOf(dirname(folder)));
  const files = new WeakMap<ts.SourceFile, boolean>();
  return (declaration) => {
    const file = declaration.getSourceFile();
    const known = files.get(file) ?? nameOf(dirname(file.fileName)) === name;
    files.set(file, known);
    return known;
  };
}

/** The name in a folder's package.json; builds put nameless ones beside modules of another kind. */
function readName(folder: string): string | undefined {
  const text = ts.sys.readFile(`${folder}/package.json`);
  if (text === undefined) return undefined;
  const { config } = ts.parseConfigFileTextToJson("package.json", text);
  return config?.name;
}

import { join } from "node:path";
import ts from "typescript";

/** One file of a program, as compilers and editors see it. */
export interface Program {
  /** What the compiler says of the file: the line, and the whole message. */
  readonly errors: readonly string[];
  /** What the type checker had to instantiate for the file: the same number in every run. */
  readonly instantiations: number;
  /** What an editor shows at a place in the file: the text before it, and up to its end. */
  hoverAt(text: string): { readonly signature: string; readonly docs: string };
}

const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
const FILE = join(process.cwd(), "test/types/program.ts");
let current = "";

/** Reads what stays the same once for all programs; the types of each are checked anew. */
const service = ts.createLanguageService(createHost());

/** Checks a file that is in memory only, by the strict options of the project. */
export function openProgram(code: string): Program {
  current = code;
  const errors = service.getSemanticDiagnostics(FILE).map(({ start = 0, messageText }) => {
    const line = code.slice(0, start).split("\n").length;
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
  const program = service.getProgram() as ts.Program & { getInstantiationCount(): number };
  return {
    errors,
    instantiations: program.getInstantiationCount(),
    hoverAt: (text) => {
      current = code;
      const info = service.getQuickInfoAtPosition(FILE, code.indexOf(text) + text.length - 1);
      return {
        signature: ts.displayPartsToString(info?.displayParts),
        docs: ts.displayPartsToString(info?.documentation),
      };
    },
  };
}

function createHost(): ts.LanguageServiceHost {
  const readFile = (path: string) => (path === FILE ? current : ts.sys.readFile(path));
  return {
    getCompilationSettings: () => ({ ...options, noUnusedLocals: false, noUnusedParameters: false }),
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [FILE],
    getScriptSnapshot: (path) => {
      const text = readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getScriptVersion: (path) => (path === FILE ? current : ""),
    fileExists: (path) => path === FILE || ts.sys.fileExists(path),
    readFile,
  };
}

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { folderOf } from "../typescript/compilers.js";
import { startServer } from "./startServer.js";

/** A file that is open in an editor, of which one line is written. */
export interface Editor {
  /** Puts other text into the line, and gives the names that are proposed at a column of it. */
  complete(text: string, column: number): Promise<readonly string[]>;
  /** Gives what is shown over a place in the file, both counted from zero: the declaration and its documentation. */
  hover(line: number, column: number): Promise<string>;
  close(): void;
}

/** An open file, and the line that is written: it is empty at first. */
export interface OpenFile {
  readonly path: string;
  readonly text: string;
  readonly line: number;
}

/** Opens a file as editors do with TypeScript 5.9: by tsserver's own messages, which count from one. */
export async function openTsserver({ path: file, text, line }: OpenFile): Promise<Editor> {
  const tsserver = join(folderOf({ name: "typescript59" }), "lib/tsserver.js");
  const server = startServer(
    [tsserver, "--disableAutomaticTypingAcquisition"],
    (message) => `${JSON.stringify(message)}\n`,
  );
  let id = 0;
  const request = (command: string, args: object) => {
    id++;
    return { id, seq: id, type: "request", command, arguments: args };
  };
  server.tell(request("open", { file, fileContent: text }));
  let length = 0;
  return {
    complete: async (insertString, column) => {
      const range = { line: line + 1, offset: 1, endLine: line + 1, endOffset: length + 1 };
      server.tell(request("change", { file, ...range, insertString }));
      length = insertString.length;
      const found = await server.ask(request("completionInfo", { file, line: line + 1, offset: column + 1 }));
      return ((found as { entries?: { name: string }[] } | undefined)?.entries ?? []).map(({ name }) => name);
    },
    hover: async (at, column) => {
      const info = await server.ask(request("quickinfo", { file, line: at + 1, offset: column + 1 }));
      const { displayString, documentation } = (info ?? {}) as Readonly<Record<string, unknown>>;
      return [displayString, documentation].join("\n");
    },
    close: server.end,
  };
}

/** Opens a file as editors do with TypeScript 7: by the Language Server Protocol. */
export async function openLsp({ path, text, line }: OpenFile): Promise<Editor> {
  const tsc = join(folderOf({ name: "typescript7" }), "bin/tsc");
  const server = startServer([tsc, "--lsp", "--stdio"], (message) => {
    const content = JSON.stringify(message);
    return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
  });
  let id = 0;
  const request = (method: string, params: object) => ({ jsonrpc: "2.0", id: ++id, method, params });
  const notify = (method: string, params: object) => server.tell({ jsonrpc: "2.0", method, params });
  const uri = pathToFileURL(path).href;
  await server.ask(request("initialize", { processId: null, rootUri: null, capabilities: {} }));
  notify("initialized", {});
  notify("textDocument/didOpen", { textDocument: { uri, languageId: "typescript", version: 0, text } });
  let [version, length] = [0, 0];
  return {
    complete: async (written, column) => {
      const range = { start: { line, character: 0 }, end: { line, character: length } };
      const textDocument = { uri, version: ++version };
      notify("textDocument/didChange", { textDocument, contentChanges: [{ range, text: written }] });
      length = written.length;
      const position = { line, character: column };
      const found = await server.ask(request("textDocument/completion", { textDocument: { uri }, position }));
      const items = Array.isArray(found) ? found : ((found as { items?: unknown[] } | null)?.items ?? []);
      return (items as { label: string }[]).map(({ label }) => label);
    },
    hover: async (at, column) => {
      const position = { line: at, character: column };
      const found = await server.ask(request("textDocument/hover", { textDocument: { uri }, position }));
      return (found as { contents?: { value?: string } } | null)?.contents?.value ?? "";
    },
    close: server.end,
  };
}

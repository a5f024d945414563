import { spawn } from "node:child_process";
import { findNode } from "./programs.js";

/** A language server: a process that takes messages and gives others. */
export interface Server {
  tell(message: object): void;
  /** Sends a message and waits for what answers it. */
  ask(message: { readonly id: number }): Promise<unknown>;
  end(): void;
}

/** What a server says: an answer, by the fields of LSP or of tsserver, or a question of its own. */
interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly request_seq?: number;
  readonly body?: unknown;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
}

/** Starts a language server; `frame` makes of a message what is written to it. */
export function startServer(args: readonly string[], frame: (message: object) => string): Server {
  const child = spawn(findNode(), args, { stdio: ["pipe", "pipe", "ignore"] });
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  child.on("exit", (code) => {
    for (const { reject } of waiting.values())
      reject(new Error(`the language server ended with code ${code}`));
  });
  const tell = (message: object) => void child.stdin.write(frame(message));
  const hear = ({ id, result, request_seq, body, method, params }: Message) => {
    if (method === undefined) return waiting.get(request_seq ?? id ?? -1)?.resolve(body ?? result);
    // It asks for settings, and to be told of files; it waits for an answer, and needs none of them.
    if (id !== undefined) tell({ jsonrpc: "2.0", id, result: params?.items?.map(() => null) ?? null });
  };
  let rest: Buffer = Buffer.alloc(0);
  child.stdout.on("data", (chunk: Buffer) => {
    const { messages, left } = splitMessages(Buffer.concat([rest, chunk]));
    rest = left;
    for (const message of messages) hear(message as Message);
  });
  return {
    tell,
    ask: (message) =>
      new Promise((resolve, reject) => {
        waiting.set(message.id, { resolve, reject });
        tell(message);
      }),
    end: () => {
      waiting.clear();
      child.kill();
    },
  };
}

/** Takes the whole messages off the front of what has come, each with a header that tells its length. */
export function splitMessages(bytes: Buffer): {
  readonly messages: readonly unknown[];
  readonly left: Buffer;
} {
  const messages: unknown[] = [];
  for (let left = bytes; ; ) {
    const end = left.indexOf("\r\n\r\n");
    const length = Number(/Content-Length: (\d+)/i.exec(left.toString("latin1", 0, Math.max(end, 0)))?.[1]);
    const start = end + 4;
    if (end < 0 || left.length < start + length) return { messages, left };
    messages.push(JSON.parse(left.toString("utf8", start, start + length)));
    left = left.subarray(start + length);
  }
}

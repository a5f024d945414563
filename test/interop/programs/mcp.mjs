// Talks to an MCP server over its standard input and output.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Starts a server, and returns a function that calls one of its tools and returns the text of the result. */
export async function startServer(path, variables) {
  const preload = new URL("./toFake.mjs", import.meta.url).href;
  const server = spawn(process.execPath, ["--import", preload, path], {
    env: { ...process.env, ...variables },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const pending = new Map();
  createInterface({ input: server.stdout }).on("line", (line) => {
    const { id, result, error } = JSON.parse(line);
    pending.get(id)?.({ result, error });
  });
  const send = (message) => server.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  const ask = async (method, params) => {
    const id = pending.size + 1;
    const answered = new Promise((resolve) => pending.set(id, resolve));
    send({ id, method, params });
    const { result, error } = await answered;
    if (error) throw new Error(error.message);
    return result;
  };
  const clientInfo = { name: "interop", version: "1.0.0" };
  await ask("initialize", { protocolVersion: "2024-11-05", capabilities: {}, clientInfo });
  send({ method: "notifications/initialized" });
  const call = async (name, args) => {
    const { content, isError } = await ask("tools/call", { name, arguments: args });
    const text = content.map((part) => part.text ?? part.type).join("\n");
    if (isError) throw new Error(text);
    return text;
  };
  const { tools } = await ask("tools/list", {});
  return { call, tools: tools.map(({ name }) => name), close: () => server.kill() };
}

import { describeRemoved } from "../../doctor/describeRemoved.js";
import { listUrls } from "../../doctor/listUrls.js";
import { type Command, printLines } from "../Command.js";
import { EXIT } from "../Terminal.js";
import { UsageError } from "../UsageError.js";

/** Prints URLs. */
export const url: Command = {
  summary: "prints the full URLs of a documented path",
  words: ["METHOD", "PATH"],
  values: ["GET", "POST", "PUT", "DELETE"],
  options: () => ({}),
  help: () => `confluence-fetch url METHOD PATH

Prints the operation of a documented path and its full URLs: confluence-fetch url GET /spaces
The exit code is 1 if there is none.`,
  async run({ words: [method = "", path] }, terminal) {
    if (path === undefined) throw new UsageError("a method and a path are needed");
    const lines = listUrls(method, path);
    const removed = describeRemoved(method, path) ?? "no operation has this method and path";
    await printLines(terminal, lines.length > 0 ? lines : [`✗ ${removed}`]);
    return lines.length > 0 ? EXIT.ok : EXIT.failed;
  },
};

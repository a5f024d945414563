import type { Answer } from "../model/ApiModel.js";
import { type Code, code, importType, list } from "./code.js";

const FOLDER = "response/answers";

/** Prints the type of a result that only the response tells: `Page | Download | undefined`. */
export function printAnswers(answers: readonly Answer[], namespace: string): Code {
  const kinds = answers.map(({ kind }) => kind);
  if (kinds.join() === "none") return code`void`;
  // A page is a file where there are others, and text where there is other text.
  const isRepeated = kinds.includes("file") || kinds.includes("text");
  const printed = answers.filter(({ kind }) => kind !== "html" || !isRepeated);
  return list(
    printed.map((answer) => printAnswer(answer, namespace)),
    " | ",
  );
}

function printAnswer({ kind, types, isOfData }: Answer, namespace: string): Code {
  const named = printTypes(types, namespace);
  switch (kind) {
    case "json":
      return named;
    case "file":
      return importType("Download", "response/Download.js");
    case "text":
    case "html":
      return code`string`;
    case "lines":
      return code`AsyncIterable<${named}>`;
    case "events":
    case "jsonEvents": {
      if (types.length > 0 && !isOfData) return code`AsyncIterable<${named}>`;
      const event = importType("ServerSentEvent", `${FOLDER}/ServerSentEvent.js`);
      return code`AsyncIterable<${event}${types.length > 0 ? code`<${named}>` : code``}>`;
    }
    case "location":
      return code`${importType("SeeOther", `${FOLDER}/SeeOther.js`)}<${named}>`;
    case "anyLocation":
      return code`${importType("SeeOther", `${FOLDER}/SeeOther.js`)}<unknown>`;
    case "none":
      return code`undefined`;
  }
}

/** Prints the names of types of an API: `Page | Space`; `unknown` if the document describes none. */
export function printTypes(types: readonly string[], namespace: string): Code {
  if (types.length === 0) return code`unknown`;
  const names = types.map((type) => importType(type, `${namespace}/schema.js`));
  return list(names, " | ");
}

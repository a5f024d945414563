import type { ItemOperation } from "./readPathItem.js";

/** Names that break the object that holds the methods: `await` calls `then`, and `__proto__` replaces its prototype. */
const RESERVED = ["then", "__proto__"];

/**
 * Names the method of an operation. Its `operationId` is kept if it is an identifier; other characters are left out, and
 * the letter after them becomes a capital: `repos/get-all` → `reposGetAll`. Without an `operationId`, or with one in
 * another script than Latin, the method and the path are the name: `GET /users/{id}` → `getUsersById`.
 */
export function methodName(found: Pick<ItemOperation, "method" | "operation">, path: string): string {
  const { method, operation } = found;
  const name = joinWords(typeof operation.operationId === "string" ? operation.operationId : "");
  const chosen = name || nameByPath(method, path);
  return RESERVED.includes(chosen) ? `${chosen}_` : chosen.replace(/^(?=\d)/, "_");
}

function nameByPath(method: string, path: string): string {
  const words = path.replace(/\{([^{}]*)\}/g, "/by/$1/").split(/[^A-Za-z\d]+/);
  return joinWords([method.toLowerCase(), ...words].join(" "));
}

/** Joins what is between characters that an identifier cannot have; empty if letters would be lost. */
function joinWords(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "");
  if (/(?![\w$])[\p{L}\p{N}]/u.test(plain)) return "";
  const words = plain.split(/[^\w$]+/).filter((word) => word !== "");
  return words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
}

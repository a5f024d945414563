import type { FindCursor } from "../Rule.js";
import { follow } from "../readPage.js";

/** Finds the cursor unless the page says that it is the last. */
export const untilLast: FindCursor = (rule, operation, args, page, items, header) => {
  const { last = "", by } = rule;
  const said = last && follow(page, last.replace("!", ""));
  if (said === !last.startsWith("!")) return undefined;
  const cursor = by?.(rule, operation, args, page, items, header);
  return typeof cursor === "number" ? `${cursor}` : cursor;
};

import { expect, it } from "vitest";
import { parseFileName } from "../../../generated/src/response/parseFileName.js";
import { safeFileName } from "../../../generated/src/response/safeFileName.js";

it.each([
  ["spaces", " "],
  ["tokens", "a"],
  ["semicolons", ";"],
  ["quotes", '"'],
  ["escapes", "\\\\"],
  ["percent signs", "%"],
  ["encoded bytes", "%41"],
  ["dots", "."],
  ["slashes", "/"],
  ["dots and spaces", ". "],
])("1 MB of %s in a header takes no longer than its length explains", (_, part) => {
  const long = part.repeat(1_000_000 / part.length);
  const started = performance.now();
  for (const start of ["", "x", "x;", "x; filename=", 'x; filename="', "x; filename*=UTF-8''"]) {
    parseFileName(`${start}${long}x`);
    parseFileName(`${start}${long}"`);
  }
  safeFileName(`${long}x`);
  safeFileName(`x${long}`);
  expect(performance.now() - started).toBeLessThan(20_000);
});

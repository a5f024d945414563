import { expect, test } from "vitest";
import { type Change, highestBump } from "../../../../generator/diff/Change.js";
import { printJson, printMarkdown, printText } from "../../../../generator/diff/report/printChanges.js";

const change = (facts: Partial<Change>): Change => ({
  bump: "major",
  kind: "operation-removed",
  namespace: "v1",
  subject: "getPage",
  at: "",
  what: "`GET /pages` was removed",
  reason: "calls no longer compile",
  usedBy: [],
  ...facts,
});
const gone = (subject: string, usedBy: string[]) =>
  change({ kind: "type-removed", subject, usedBy, what: "is no longer exported", reason: "imports break" });
const texts = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    change({
      bump: "patch",
      kind: "description",
      subject: `get${index}`,
      what: "the description changed",
      reason: "text",
    }),
  );

const changes = [
  ...texts(10),
  change({
    bump: "minor",
    namespace: "v2",
    kind: "enum-grown",
    subject: "Status",
    what: "the enum gained `x`",
    reason: "open",
    usedBy: ["a", "b", "c", "d"],
  }),
  change({}),
  gone("Page", ["getPage"]),
  gone("Body", ["getPage"]),
  gone("Space", ["getPage", "getSpace"]),
];

test("the text lists the most severe changes first, and equal changes on one line", () => {
  expect(printText(changes, { color: false })).toBe(`major, v1: 4 changes
  operation removed (1): calls no longer compile
    getPage: \`GET /pages\` was removed
  type removed (3): imports break
    Page, Body: only removed operations used them
    Space: is no longer exported (used by getPage, getSpace)

minor, v2: 1 change
  enum grown (1): open
    Status: the enum gained \`x\` (used by a, b, c and 1 more)

patch, v1: 10 changes
  description (10): text
    get0, get1, get2, get3, get4, get5, get6, get7 and 2 more: the description changed
`);
});

test("on a terminal the headings are coloured, and control characters of a document are removed", () => {
  const hostile = change({ subject: "\u001b[2Jget\u009bPage\u202e", at: "a\u0007\nb", what: "`\u001b]0;x`" });
  expect(printText([hostile], { color: true })).toBe(
    "\u001b[31m\u001b[1mmajor, v1: 1 change\u001b[22m\u001b[39m\n" +
      "  operation removed (1): calls no longer compile\n    [2JgetPage a b: `]0;x`\n",
  );
});

test("the section for a changelog marks names as code", () => {
  expect(printMarkdown([...changes, change({ subject: "<b>`x`|", at: "a.*b*" })])).toBe(`**\`v1\`, major**

- operation removed: calls no longer compile
  - \`getPage\`: \`GET /pages\` was removed
  - \`\` <b>\`x\`\\| \`\` \`a.*b*\`: \`GET /pages\` was removed
- type removed: imports break
  - \`Page\`, \`Body\`: only removed operations used them
  - \`Space\`: is no longer exported (used by \`getPage\`, \`getSpace\`)

**\`v2\`, minor**

- enum grown: open
  - \`Status\`: the enum gained \`x\` (used by \`a\`, \`b\`, \`c\` and 1 more)

**\`v1\`, patch**

- description: text (10 times)
`);
});

test("the JSON contains every change, with control characters escaped", () => {
  const hostile = change({ subject: "get\u009bPage\u202e" });
  const json = printJson([...changes, hostile]);
  expect(JSON.parse(json)).toStrictEqual([...changes, hostile]);
  expect(json).toContain('"subject": "get\\u009bPage\\u202e"');
});

test("a report without changes says so", () => {
  expect(printText([], { color: true })).toBe("Nothing changed for users of the client.\n");
  expect(printMarkdown([])).toBe("Nothing changed for users of the client.\n");
  expect(printJson([])).toBe("[]\n");
});

test("the highest bump of all changes counts", () => {
  expect(highestBump([])).toBeUndefined();
  expect(highestBump(texts(1))).toBe("patch");
  expect(highestBump(changes)).toBe("major");
});

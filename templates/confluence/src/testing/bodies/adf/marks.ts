import type { MarkupElement } from "../Markup.js";
import type { AdfMark } from "../parseAdf.js";

const SIMPLE: Readonly<Record<string, AdfMark>> = {
  strong: { type: "strong" },
  b: { type: "strong" },
  em: { type: "em" },
  i: { type: "em" },
  u: { type: "underline" },
  ins: { type: "underline" },
  s: { type: "strike" },
  del: { type: "strike" },
  strike: { type: "strike" },
  code: { type: "code" },
  tt: { type: "code" },
  sub: { type: "subsup", attrs: { type: "sub" } },
  sup: { type: "subsup", attrs: { type: "sup" } },
};

/** The order of marks on a text. Observed: `em` comes before `strong`. */
const ORDER = [
  "link",
  "em",
  "strong",
  "strike",
  "subsup",
  "underline",
  "code",
  "textColor",
  "backgroundColor",
];
/** Observed: of the marks of a text in `code`, only these come along. */
const BESIDE_CODE = ["code", "link", "annotation"];

/** Returns the marks that an element adds to its text. */
export function marksOf({ name, attributes }: MarkupElement): readonly AdfMark[] {
  const simple = SIMPLE[name];
  if (simple) return [simple];
  if (name === "ac:inline-comment-marker")
    return [
      { type: "annotation", attrs: { id: attributes["ac:ref"] ?? "", annotationType: "inlineComment" } },
    ];
  if (name !== "span") return [];
  const { style = "" } = attributes;
  const color = readColor(/(?:^|;)\s*color:\s*([^;]+)/i.exec(style)?.[1]);
  const background = readColor(/background-color:\s*([^;]+)/i.exec(style)?.[1]);
  return [
    ...(color ? [{ type: "textColor", attrs: { color } }] : []),
    ...(background ? [{ type: "backgroundColor", attrs: { color: background } }] : []),
  ];
}

/** Adds marks to others, which they replace if they are of the same type. */
export function addMarks(marks: readonly AdfMark[], added: readonly AdfMark[]): readonly AdfMark[] {
  const others = marks.filter(({ type }) => !added.some((mark) => mark.type === type));
  const all = [...others, ...added].sort((one, other) => rankOf(one) - rankOf(other));
  return all.some(({ type }) => type === "code") ? all.filter(({ type }) => BESIDE_CODE.includes(type)) : all;
}

function rankOf({ type }: AdfMark): number {
  return ORDER.includes(type) ? ORDER.indexOf(type) : ORDER.length;
}

/** Reads a color of CSS as ADF spells it: `#rrggbb`. */
function readColor(color: string | undefined): string | undefined {
  const parts = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(color?.trim() ?? "");
  if (!parts) return color?.trim().toLowerCase();
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`;
}

import type { Color, Output } from "./Terminal.js";

/** The colours of the marks with which lines begin. */
const COLORS: Readonly<Record<string, Color>> = {
  "✗": "red",
  "✓": "green",
  "?": "yellow",
  "!": "yellow",
  "→": "bold",
};

/** Paints the marks of lines. */
export function paintMarks(output: Output, lines: readonly string[]): string[] {
  return lines.map((line) => {
    const [mark = ""] = line;
    const color = line[1] === " " ? COLORS[mark] : undefined;
    return color ? output.paint(color, mark) + line.slice(mark.length) : line;
  });
}

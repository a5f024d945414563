import { expect, it } from "vitest";
import { printTable } from "../../../generated/src/terminal/call/format.js";

const screen = (columns: number) => ({
  isTerminal: true,
  columns,
  paint: (_color: string, text: string) => text,
  write: async () => {},
});

it("a table has cells of four characters where the screen has no place for its columns", () => {
  const names = Array.from({ length: 6 }, (_, at) => `field${at}`);
  const row = Object.fromEntries(names.map((name) => [name, "something"]));
  for (const columns of [1, 8, 20])
    expect(printTable([row], names, screen(columns)).map((line) => line.trimEnd())).toEqual([
      Array(6).fill("fie…").join("  "),
      Array(6).fill("som…").join("  "),
    ]);
});

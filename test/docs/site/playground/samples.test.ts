import { expect, it } from "vitest";
import { samples } from "./samples.js";

it("no line of a sample is longer than what its editor shows", () => {
  const lines = samples.flatMap(({ code }) => code.split("\n"));
  expect(lines.filter((line) => line.length > 72)).toEqual([]);
});

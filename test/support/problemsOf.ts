import { expect } from "vitest";
import { GeneratorError, type Problem } from "../../generator/problems/Problem.js";

/** The problems with which a stage of the generator refuses its input. */
export async function problemsOf(stage: () => unknown): Promise<readonly Problem[]> {
  try {
    await stage();
  } catch (error) {
    if (error instanceof GeneratorError) return error.problems;
    throw error;
  }
  return expect.unreachable("nothing was refused");
}

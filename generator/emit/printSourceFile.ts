import type { StatementStructures } from "ts-morph";

/** The library, which is loaded when the first file is printed. */
export type Morph = typeof import("ts-morph");

/** Prints structures as one TypeScript file. All of them are given at once: adding one by one is slow. */
export async function printSourceFile(
  header: string,
  build: (morph: Morph) => StatementStructures[],
): Promise<string> {
  const morph = await import("ts-morph");
  const project = new morph.Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { newLineKind: morph.NewLineKind.LineFeed },
  });
  const file = project.createSourceFile("file.ts", { statements: build(morph) });
  return `${header}\n\n${file.getFullText()}`;
}

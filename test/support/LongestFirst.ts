import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The test files that take longest, by their paths in `test/`: what starts last is short, so that no worker idles. */
const LONGEST = [
  "contract/allOperations",
  "generator/commands/generate",
  "generator/scopes/analyzePrograms",
  "templates/client/safety",
  "templates/client/faults",
  "types/scopes",
  "hostile/",
  "package/",
  "generator/jira/generateFromConfig",
];

/** Orders test files: the longest first, then the others as Vitest does. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      LONGEST.some((path) => moduleId.includes(`/test/${path}`));
    const others = await super.sort(files);
    return [...others.filter(isLong), ...others.filter((file) => !isLong(file))];
  }
}

import { compareInterleaved } from "./compareInterleaved.js";
import { compileConsumer, compilers, measureFullCompilation } from "./compileConsumer.js";
import type { Project } from "./createProject.js";
import { type Group, type Row, rowOf, timesOf } from "./Row.js";
import { writeManyCalls } from "./writeManyCalls.js";

/** What one who writes a client by hand takes. */
export const BY_HAND = "openapi-typescript + openapi-fetch";

const ROUNDS = 15;

/** Fewer, because a run takes seconds; processor time depends little on what else runs. */
const FULL_ROUNDS = 7;

/** Counts what compilers instantiate for a consumer of ten operations above an empty one: the same in every run. */
export function countInstantiations(project: Project): Group {
  const rows = compilers.map(({ name, label }) => {
    const count = (consumer: string) => compileConsumer(project, name, consumer).instantiations;
    const empty = count("empty");
    const [ours, theirs] = [count("tenOperations") - empty, count("tenOperationsByHand") - empty];
    return rowOf(`instantiations of 10 operations, ${label}`, "", ours, BY_HAND, theirs);
  });
  return { name: "Type instantiations", rows };
}

/** Measures how long compilers check consumers of the client. */
export async function measureChecks(project: Project): Promise<Group> {
  writeManyCalls(project);
  const rows: Row[] = [];
  for (const { name, label } of compilers) {
    const check = (consumer: string) => compileConsumer(project, name, consumer).check;
    const compile = (consumer: string) => measureFullCompilation(project, name, consumer);
    const compare = async (
      what: string,
      measure: (consumer: string) => number,
      consumer: string,
      rounds: number,
    ) =>
      timesOf(
        `${what}, ${label}`,
        await compareInterleaved(
          rounds,
          () => measure(consumer),
          () => measure(`${consumer}ByHand`),
        ),
        BY_HAND,
      );
    rows.push(
      await compare("check of 10 operations", check, "tenOperations", ROUNDS),
      await compare("check of 245 calls", check, "manyCalls", ROUNDS),
      {
        ...(await compare(
          "CPU of the whole compiler without skipLibCheck",
          compile,
          "tenOperations",
          FULL_ROUNDS,
        )),
        note: `${FULL_ROUNDS} rounds`,
      },
    );
  }
  return { name: "Type check", rows };
}

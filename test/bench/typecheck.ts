import { compileConsumer, compilers } from "./compileConsumer.js";
import type { Project } from "./createProject.js";
import { type Group, rowOf } from "./Row.js";

const BY_HAND = "openapi-typescript + openapi-fetch";

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

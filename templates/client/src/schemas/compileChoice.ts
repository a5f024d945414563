import {
  addMismatch,
  addTolerated,
  type Check,
  type Compile,
  type Mismatch,
  type Place,
  type Report,
} from "./Check.js";
import { ANY_OTHER_STRING } from "./convertSchema.js";
import type { JsonSchema } from "./JsonSchema.js";

/** Compiles a choice: reports what does not match in the member that is closest to the value. */
export function compileChoice(members: readonly JsonSchema[], compile: Compile): Check {
  if (members.includes(ANY_OTHER_STRING)) return compileOpenEnum(members);
  const checks = members.map((member) => compile(member, true));
  return (value, place, report) => {
    let closest: readonly Mismatch[] | undefined;
    for (const check of checks) {
      const own: Report = { ...report, mismatches: [] };
      check(value, place, own);
      if (own.mismatches.length === 0) return;
      if (closest === undefined || rate(own.mismatches, place) < rate(closest, place))
        closest = own.mismatches;
    }
    for (const mismatch of closest ?? []) report.mismatches.push(mismatch);
  };
}

/** How far a value is from a member: what the types allow is near, and another type of value is far. */
function rate(mismatches: readonly Mismatch[], place: Place | undefined): number {
  const weights = mismatches.map((each) => (each.isTolerated ? 1e-6 : each.place === place ? 1e6 : 1));
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** Compiles the choice between the known members of an enum and any other string. */
function compileOpenEnum(members: readonly JsonSchema[]): Check {
  const known = new Set(members.flatMap((member) => member.enum ?? []));
  const message = `is none of ${[...known].join(", ")}`;
  const isNullable = members.some(({ type }) => type === "null");
  return (value, place, report) => {
    if (known.has(value) || (value === null && isNullable)) return;
    if (typeof value === "string") {
      if (report.isThorough) addTolerated(report, "member", place, message);
    } else addMismatch(report, value === null ? "null" : "type", place, "must be a string");
  };
}

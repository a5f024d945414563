import type { OperationName } from "../../tables/OperationTypes.js";
import type { FakeConfluence, FakeFault } from "../FakeConfluence.js";
import { checkName } from "./checkOperationName.js";
import type { Place } from "./ServerRequest.js";

/** What is to go wrong. */
export interface Faults {
  readonly add: FakeConfluence["fault"];
  /** Gives the fault that a request meets, which then has met one more; undefined for none. */
  take(place: Place, operation: OperationName | undefined): FakeFault | undefined;
}

/** Makes the list of faults, of which the oldest that fits is met first. */
export function createFaults(): Faults {
  const pending = new Set<{ fault: FakeFault; operation: OperationName | undefined; left: number }>();
  return {
    add(fault, { operation, times = 1 } = {}) {
      if (operation !== undefined) checkName(operation);
      const added = { fault, operation, left: times };
      pending.add(added);
      return () => void pending.delete(added);
    },
    take({ host }, operation) {
      if (host !== "site" && host !== "gateway") return undefined;
      const fits = (each: { operation: OperationName | undefined }) =>
        each.operation === undefined || each.operation === operation;
      const met = [...pending].find(fits);
      if (met === undefined) return undefined;
      met.left -= 1;
      if (met.left <= 0) pending.delete(met);
      return met.fault;
    },
  };
}

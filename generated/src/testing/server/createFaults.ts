import type { OperationName } from "../../tables/OperationTypes.js";
import type { FakeFault, FakeConfluence } from "../FakeConfluence.js";
import { checkOperationName } from "./checkOperationName.js";
import type { Target } from "./ServerRequest.js";

/** The faults that a test has injected. */
export interface Faults {
  readonly add: FakeConfluence["fault"];
  clear(): void;
  /** Returns the fault for a request and uses it up by one request; undefined if there is none. */
  consume(target: Target, operation: OperationName | undefined): FakeFault | undefined;
}

/** Creates the registry of faults; the oldest that matches a request is used first. */
export function createFaults(): Faults {
  const pending = new Set<{ fault: FakeFault; operation: OperationName | undefined; left: number }>();
  return {
    add(fault, { operation, times = 1 } = {}) {
      if (operation !== undefined) checkOperationName(operation);
      const entry = { fault, operation, left: times };
      pending.add(entry);
      return () => void pending.delete(entry);
    },
    clear: () => pending.clear(),
    consume({ host }, operation) {
      if (host === "auth") return undefined;
      const entry = [...pending].find(
        ({ fault, operation: wanted }) =>
          fault.startsWith("file-") === (host === "media") &&
          (wanted === undefined || host === "media" || wanted === operation),
      );
      if (entry === undefined) return undefined;
      entry.left -= 1;
      if (entry.left <= 0) pending.delete(entry);
      return entry.fault;
    },
  };
}

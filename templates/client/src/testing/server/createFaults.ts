import type { OperationName } from "../../tables/OperationTypes.js";
import type { FakeFault, FakeNimbus } from "../FakeNimbus.js";
import { checkOperationName } from "./checkOperationName.js";
import type { Target } from "./ServerRequest.js";

/** A fault, and how many more requests fail. */
export interface PendingFault {
  readonly fault: FakeFault;
  readonly operation: OperationName | undefined;
  readonly times: number;
}

/** The faults that a test has injected. */
export interface Faults {
  readonly add: FakeNimbus["fault"];
  clear(): void;
  /** Lists the faults that are still to come. */
  list(): readonly PendingFault[];
  /** Returns the fault for a request and uses it up by one request; undefined if there is none. */
  consume(target: Target, operation: OperationName | undefined): FakeFault | undefined;
}

/** Creates the registry of faults; the oldest that matches a request is used first. */
export function createFaults(): Faults {
  const pending = new Set<PendingFault & { times: number }>();
  return {
    add(fault, { operation, times = 1 } = {}) {
      if (operation !== undefined) checkOperationName(operation);
      const entry = { fault, operation, times };
      pending.add(entry);
      return () => void pending.delete(entry);
    },
    clear: () => pending.clear(),
    list: () => [...pending],
    consume({ host }, operation) {
      if (host === "auth") return undefined;
      const entry = [...pending].find(
        ({ fault, operation: wanted }) =>
          fault.startsWith("file-") === (host === "media") &&
          (wanted === undefined || host === "media" || wanted === operation),
      );
      if (entry === undefined) return undefined;
      entry.times -= 1;
      if (entry.times <= 0) pending.delete(entry);
      return entry.fault;
    },
  };
}

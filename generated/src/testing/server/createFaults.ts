import { check } from "../../errors/check.js";
import type { OperationName } from "../../tables/OperationTypes.js";
import type { FakeFault, FakeFaultOptions } from "../FakeConfluence.js";
import { answers } from "./answers.js";
import { checkOperationName } from "./checkOperationName.js";
import type { Target } from "./ServerRequest.js";

/** The names of all faults. */
export const FAULTS: readonly string[] = ["reset", "stall", "503", "truncated", ...Object.keys(answers)];

/** A fault, and how many more requests fail. */
export interface PendingFault {
  readonly id: string;
  readonly fault: FakeFault;
  readonly operation: OperationName | undefined;
  readonly times: number;
}

/** The faults that a test has injected. */
export interface Faults {
  add(fault: FakeFault, options?: FakeFaultOptions): PendingFault;
  /** Removes a fault, and returns whether there was one. */
  remove(id: string): boolean;
  clear(): void;
  /** Lists the faults that are still to come. */
  list(): readonly PendingFault[];
  /** Returns the fault for a request and uses it up by one request; undefined if there is none. */
  consume(target: Target, operation: OperationName | undefined): FakeFault | undefined;
}

/** Creates the registry of faults; the oldest that matches a request is used first. */
export function createFaults(): Faults {
  const pending = new Map<string, PendingFault & { times: number }>();
  let count = 0;
  return {
    add(fault, { operation, times = 1 } = {}) {
      if (operation !== undefined) checkOperationName(operation);
      check(FAULTS.includes(fault), "the fault", fault, FAULTS.join(", "));
      count += 1;
      const entry = { id: String(count), fault, operation, times };
      pending.set(entry.id, entry);
      return entry;
    },
    remove: (id) => pending.delete(id),
    clear: () => pending.clear(),
    list: () => [...pending.values()],
    consume({ host }, operation) {
      if (host === "auth") return undefined;
      const entry = [...pending.values()].find(
        ({ fault, operation: wanted }) =>
          fault.startsWith("file-") === (host === "media") &&
          (wanted === undefined || host === "media" || wanted === operation),
      );
      if (entry === undefined) return undefined;
      entry.times -= 1;
      if (entry.times <= 0) pending.delete(entry.id);
      return entry.fault;
    },
  };
}

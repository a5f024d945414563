import { suggestNames } from "../../doctor/suggestNames.js";
import { configurationError } from "../../errors/NimbusError.js";
import { isOperationName } from "../../tables/isOperationName.js";
import { listOperations } from "../../tables/listOperations.js";
import type { OperationName } from "../../tables/OperationTypes.js";

/** Returns a name if an operation has it; else, those that are meant may be in the error. */
export function requireOperation(name: string): OperationName {
  if (isOperationName(name)) return name;
  const known = listOperations().map((each) => each.name);
  const what = `unknown operation ${name}${suggestNames(name, known)}`;
  throw configurationError(
    what,
    "{{bin}} operations lists all operations, and {{bin}} operations WORD searches them",
  );
}

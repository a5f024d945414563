import { refuseV2 } from "../Refusal.js";
import type { Visit } from "../Visit.js";

/** Gives the account id of who writes. Nobody anonymous does, and v2 words that like any lack of access. */
export function requireCaller({ caller }: Pick<Visit, "caller">): string {
  if (caller === undefined) throw refuseV2(404, "NOT_FOUND", "Not Found");
  return caller.accountId;
}

import type { FakeClock } from "../FakeClock.js";
import type { FakeData } from "../FakeData.js";
import type { FakeNimbus } from "../FakeNimbus.js";
import type { SiteState } from "../SiteState.js";
import { wrongData } from "../wrongData.js";
import {
  clearAccounts,
  clearCredentials,
  loadCredentials,
  loadUsers,
  snapshotAccounts,
} from "./accountData.js";
import type { Accounts } from "./createAccounts.js";
import { checkData } from "./dataSchemas.js";
import type { RecordedReplies } from "./recording/createRecordedReplies.js";

/** What the data of a fake is in. */
interface Parts {
  readonly accounts: Accounts;
  readonly sites: readonly SiteState[];
  readonly clock: FakeClock;
  readonly recorded: RecordedReplies;
}

/** The methods that read and replace all that a fake contains. */
export type DataControl = Pick<FakeNimbus, "snapshot" | "load" | "restore">;

/** Creates the methods. Wrong data changes nothing. */
export function createDataControl(parts: Parts): DataControl {
  const { accounts, sites, clock, recorded } = parts;
  const snapshot = (): FakeData => {
    const replies = recorded.snapshot();
    return {
      version: 1,
      clock: new Date(clock.now()).toISOString(),
      ...snapshotAccounts(accounts, sites),
      sites: sites.map((site) => site.snapshot()),
      ...(replies.length > 0 && { replies }),
    };
  };
  return {
    snapshot,
    load(data) {
      checkData(data);
      attempt(parts, () => loadInto(parts, data));
    },
    restore(data) {
      checkData(data);
      attempt(parts, () => {
        if (data.users) clearAccounts(accounts);
        else clearCredentials(accounts);
        for (const part of [recorded, ...sites]) part.clear();
        loadInto(parts, data);
      });
    },
  };
}

/** Does work that changes the data, or leaves it as it was if the work fails. */
function attempt({ accounts, sites, clock, recorded }: Parts, work: () => void): void {
  const time = clock.now();
  const before = snapshotAccounts(accounts, sites);
  const replies = recorded.snapshot();
  const undo = sites.map((site) => site.backUp());
  try {
    work();
  } catch (error) {
    clock.set(time);
    for (const put of undo) put();
    clearAccounts(accounts);
    loadUsers(accounts, before.users);
    loadCredentials(accounts, before, sites);
    recorded.clear();
    recorded.load(replies, sites);
    throw error;
  }
}

function loadInto({ accounts, sites, clock, recorded }: Parts, data: FakeData): void {
  if (data.clock !== undefined) clock.set(data.clock);
  loadUsers(accounts, data.users);
  if (accounts.users.byId.size === 0) accounts.addUser();
  for (const [index, given] of (data.sites ?? []).entries()) {
    const place = `sites[${index}]`;
    const site = sites.find(({ name }) => name === given.name);
    if (site === undefined) {
      const names = sites.map((each) => each.name).join(", ");
      const hint = `it has ${names}; the option sites names others`;
      throw wrongData(`${place}.name`, "is no site of this fake", hint);
    }
    if (given.cloudId !== undefined) site.cloudId = given.cloudId;
    site.load(given, place);
  }
  loadCredentials(accounts, data, sites);
  recorded.load(data.replies, sites);
}

import type { FakeClock } from "../FakeClock.js";
import type { FakeData } from "../FakeData.js";
import type { FakeNimbus } from "../FakeNimbus.js";
import { listItems, readFields, readObject, wrongData } from "../readData.js";
import type { SiteState } from "../SiteState.js";
import {
  clearAccounts,
  clearCredentials,
  loadCredentials,
  loadUsers,
  snapshotAccounts,
} from "./accountData.js";
import type { Accounts } from "./createAccounts.js";
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
      sites: sites.map((site) => ({ name: site.name, cloudId: site.cloudId, ...site.snapshot() })),
      ...(replies.length > 0 && { replies }),
    };
  };
  return {
    snapshot,
    load: (data) => attempt(parts, () => loadInto(parts, data)),
    restore: (data) =>
      attempt(parts, () => {
        if (readData(data).users) clearAccounts(accounts);
        else clearCredentials(accounts);
        for (const part of [recorded, ...sites]) part.clear();
        loadInto(parts, data);
      }),
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

function loadInto({ accounts, sites, clock, recorded }: Parts, given: FakeData): void {
  const data = readData(given);
  if (data.version !== undefined && data.version !== 1)
    throw wrongData("version", "is of another format", "write 1, or nothing");
  if (data.clock !== undefined) {
    if (Number.isNaN(Date.parse(data.clock)))
      throw wrongData("clock", "is wrong", "write a date in ISO 8601");
    clock.set(data.clock);
  }
  loadUsers(accounts, data.users);
  for (const [item, place] of listItems(data.sites, "sites")) {
    const { name, cloudId, ...content } = readObject(item, place);
    const site = sites.find((each) => each.name === name);
    if (site === undefined) {
      const names = sites.map((each) => each.name).join(", ");
      throw wrongData(
        `${place}.name`,
        "is no site of this fake",
        `it has ${names}; the option sites names others`,
      );
    }
    if (cloudId !== undefined) {
      if (typeof cloudId !== "string") throw wrongData(`${place}.cloudId`, "is wrong", "write a string");
      site.cloudId = cloudId;
    }
    site.load(content, place);
  }
  loadCredentials(accounts, data, sites);
  recorded.load(data.replies, sites);
}

function readData(data: unknown): FakeData {
  return readFields<FakeData>(data, "", {
    version: "number?",
    clock: "string?",
    random: "number?",
    users: "list?",
    tokens: "list?",
    apps: "list?",
    sites: "list?",
    replies: "list?",
  });
}

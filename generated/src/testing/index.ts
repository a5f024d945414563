export { createFakeConfluence } from "./createFakeConfluence.js";
export type * from "./FakeClock.js";
export type * from "./FakeData.js";
export type * from "./FakeDataSite.js";
export type { FakeLifetimes } from "./FakeLifetimes.js";
export type {
  FakeApp,
  FakeAppOptions,
  FakeFault,
  FakeFaultOptions,
  FakeLatency,
  FakeListenOptions,
  FakeConfluence,
  FakeOptions,
  FakeRateLimit,
  FakeRecordOptions,
  FakeRejection,
  FakeReply,
  FakeReplyOptions,
  FakeRequest,
  FakeServer,
  FakeServiceAccount,
  FakeServiceAccountOptions,
  FakeToken,
  FakeTokenOptions,
} from "./FakeConfluence.js";
export type * from "./FakeSite.js";
export type { FakeUser, FakeUserOptions, FakeUserStatus } from "./FakeUser.js";
export { type ItemIn, mockCall } from "./mockCall.js";

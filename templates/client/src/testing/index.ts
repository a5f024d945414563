export { createFakeNimbus } from "./createFakeNimbus.js";
export type * from "./FakeClock.js";
export type * from "./FakeData.js";
export type * from "./FakeDataSite.js";
export type { FakeLifetimes } from "./FakeLifetimes.js";
export type {
  // <!-- if bases -->
  FakeApiKey,
  // <!-- end -->
  FakeApp,
  FakeAppOptions,
  FakeFault,
  FakeFaultOptions,
  FakeLatency,
  FakeListenOptions,
  FakeNimbus,
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
} from "./FakeNimbus.js";
export type * from "./FakeSite.js";
export type { FakeUser, FakeUserOptions, FakeUserStatus } from "./FakeUser.js";
export { type ItemIn, mockCall } from "./mockCall.js";

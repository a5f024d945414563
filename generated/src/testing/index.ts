export { createFakeConfluence } from "./createFakeConfluence.js";
export type {
  FakeApp,
  FakeAppOptions,
  FakeConfluence,
  FakeFault,
  FakeFaultOptions,
  FakeRateLimit,
  FakeListenOptions,
  FakeOptions,
  FakeReply,
  FakeRequest,
  FakeServer,
  FakeServiceAccount,
  FakeServiceAccountOptions,
  FakeReplyOptions,
  FakeToken,
  FakeTokenOptions,
} from "./FakeConfluence.js";
export type {
  FakeAttachmentOptions,
  FakeBody,
  FakeContent,
  FakeContentOptions,
  FakeSite,
  FakeSpace,
  FakeSpaceOptions,
} from "./FakeSite.js";
export type { FakeUser, FakeUserOptions } from "./FakeUser.js";

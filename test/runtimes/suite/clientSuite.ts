import { connectionTests } from "./connectionTests.js";
import { credentialTests } from "./credentialTests.js";
import { failureTests } from "./failureTests.js";
import { fileTests } from "./fileTests.js";
import { pagingTests } from "./pagingTests.js";
import { requestTests } from "./requestTests.js";
import type { Test } from "./Test.js";

/** What holds on every runtime. It uses nothing but the client and what all platforms have. */
export const clientSuite: readonly Test[] = [
  ...connectionTests,
  ...requestTests,
  ...fileTests,
  ...pagingTests,
  ...failureTests,
  ...credentialTests,
];

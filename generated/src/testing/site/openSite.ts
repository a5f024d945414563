import type { FakeUser } from "../FakeConfluence.js";
import type { FakeSite } from "../FakeSite.js";
import type { Store } from "./Store.js";

/** Stand-in. */
export function openSite({ name, cloudId }: Store, _defaultAuthor: FakeUser): FakeSite {
  const none = () => {
    throw new Error("stand-in");
  };
  return {
    ...{ name, cloudId, addSpace: none, addPage: none, addBlogPost: none },
    ...{ addFolder: none, addComment: none, addAttachment: none },
  };
}

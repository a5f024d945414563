import { confluence } from "./client.js";
import { CommentService } from "./service.js";

function createStore(client = confluence) {
  const { v2 } = client;
  return {
    client,
    pages: { load: v2.getPages, one: (id: number) => v2.getPageById({ id }) }, // uses v2.getPages, v2.getPageById
    deep: { nested: { v2 } },
    lazy: () => client,
  };
}

export async function run(): Promise<void> {
  const store = createStore();
  await store.client.v2.getDataPolicyMetadata(); // uses v2.getDataPolicyMetadata
  await store.pages.load();
  await store.deep.nested.v2.getClassificationLevels(); // uses v2.getClassificationLevels
  await store.lazy().v1.getCurrentUser(); // uses v1.getCurrentUser
  const comments = new CommentService(store.client);
  await comments.list("1");
  const clients = new Map([["acme", store.client]]);
  await clients.get("acme")?.v2.getSpaceLabels({ id: 1 }); // uses v2.getSpaceLabels
  for (const each of [...clients.values()]) await each.v2.getSpaces(); // uses v2.getSpaces
  const opened = await Promise.resolve(store.client);
  await opened.v2.getPageDescendants({ id: 1 }); // uses v2.getPageDescendants
}

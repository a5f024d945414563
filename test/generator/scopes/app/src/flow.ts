import { apiToken, createConfluence } from "confluence-fetch";

const { v2 } = await createLater();
using(v2);

async function createLater() {
  const { createConfluence: make } = await import("confluence-fetch");
  return make({ site: "acme", auth: apiToken({ email: "me", token: "t" }) });
}

// uses-below v2.getPages, v2.createPage
function using({ getPages, createPage: create }: typeof v2) {
  return () => [getPages(), create];
}

export const first = createConfluence({ cloudId: "1", auth: apiToken({ email: "me", token: "t" }) })
  .v2.getSpaces() // uses v2.getSpaces
  .then(({ results = [] }) => results[0]);

switch (true) {
  case Math.random() > 2:
    try {
      await v2.getPages(); // uses v2.getPages
    } finally {
      await v2!.getBlogPosts(); // uses v2.getBlogPosts
    }
}
label: while (v2) {
  v2.getLabels; // uses v2.getLabels
  break label;
}

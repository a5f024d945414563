import type { Confluence } from "confluence-fetch";
import { confluence } from "./client.js";
import { Pages } from "./jsx.js";

export const View = ({ client }: { client: Confluence }) => (
  <main
    onClick={() => client.v2.getPageById({ id: 1 })} // uses v2.getPageById
  >
    <Pages
      client={client}
      load={confluence.v2.getPages} // uses v2.getPages
    />
    getBlogPosts(client.v2.getBlogPosts)
  </main>
);

import type { Confluence } from "confluence-fetch";
import { confluence } from "./client.js";

namespace Wiki {
  export const client: Confluence = confluence;
  export namespace Pages {
    export const list = () => client.v2.getPages(); // uses v2.getPages
  }
}

abstract class Base<Client extends Pick<Confluence, "v2">> {
  abstract readonly client: Client;
  static readonly shared = confluence;

  space = () => this.client.v2.getSpaceById({ id: 1 }); // uses v2.getSpaceById
}

class Site extends Base<Confluence> {
  readonly client = Base.shared;
  #pages = this.client.v2.getPages; // uses v2.getPages

  get list() {
    return this.#pages;
  }

  static {
    void Base.shared.v2.getAdminKey(); // uses v2.getAdminKey
  }
}

function withClient<Result>(use: (client: Confluence) => Result): Result {
  return use(confluence);
}

export const run = () => [
  Wiki.Pages.list(),
  // @ts-expect-error: errors of types do not stop the search
  Wiki.client.v1.getUser("7"), // uses v1.getUser
  new Site().list(),
  withClient(({ v1 }) => v1.getCurrentUser()), // uses v1.getCurrentUser
  withClient((client) => client.v2.getTasks()), // uses v2.getTasks
];

import { apiToken, type Confluence, createClientOf, createConfluence, type Scope } from "confluence-fetch";
import { getPages as pages } from "confluence-fetch/v2/operations";

const auth = apiToken({
  email: "me",
  token: "t",
  scopes: ["read:page:confluence", "read:space:confluence", "delete:page:confluence"],
});
const reader = createConfluence({ site: "acme", auth });
const { GET, request } = reader.client;

class Reader {
  constructor(private readonly client: Confluence<"read:page:confluence">) {}
  read = () => this.client.v2.getPageById({ id: 1 }); // uses v2.getPageById
  list = () => this.client.client.GET("/wiki/api/v2/pages"); // uses v2.getPages
}

const door = (client: Confluence<"read:page:confluence">["client"]) =>
  client["GET"]("/wiki/api/v2/pages/{id}", { params: { path: { id: 1 } } }); // uses v2.getPageById

// @ts-expect-error: of which type the method is, the compiler knows only when it knows the scopes
const either = <Held extends Scope>({ client }: Confluence<Held>) => client.GET("/wiki/api/v2/spaces"); // uses v2.getSpaces

export const run = async () => [
  await reader.v2.getSpaces(), // uses v2.getSpaces
  await reader.client.DELETE("/wiki/api/v2/pages/{id}", { params: { path: { id: 1 } } }), // uses v2.deletePage
  await GET("/wiki/api/v2/spaces"), // uses v2.getSpaces
  await request("get", "/wiki/api/v2/pages"), // uses v2.getPages
  new Reader(reader).read(),
  door(reader.client),
  either(reader),
  createClientOf({ pages }, { auth }).pages(), // uses v2.getPages
];

import createClient from "openapi-fetch";

interface paths {
  "/wiki/api/v2/pages": {
    get: { responses: { 200: { content: { "application/json": string[] } } } };
  };
}

interface MethodsV2 {
  getPages(args?: { limit: number }): Promise<string[]>;
  getPageById(args: { id: number }): Promise<string>;
}

declare const confluence: { readonly v2: MethodsV2 };

const client = createClient<paths>({ baseUrl: "https://other.example" });
const { GET } = client;

export const all = () => [
  client.GET("/wiki/api/v2/pages"),
  client.request("get", "/wiki/api/v2/pages"),
  GET("/wiki/api/v2/pages"),
  confluence.v2.getPages(),
  confluence.v2["getPageById"]({ id: 1 }),
];

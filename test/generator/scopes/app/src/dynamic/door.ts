import type { Confluence, paths } from "confluence-fetch";

export async function run({ client }: Confluence, path: string, known: keyof paths): Promise<void> {
  await client.GET(path as any, {}); // unresolved
  await client.GET(known as "/wiki/api/v2/pages"); // uses v2.getPages
  // @ts-expect-error: a text is no path
  await client.GET(path, {}); // unresolved
  const get: (path: any) => Promise<unknown> = client.GET; // unresolved
  await get("/wiki/api/v2/pages");
  // @ts-ignore: nor through `apply`
  await client.GET.apply(client, ["/wiki/api/v2/pages", {}]); // unresolved
}

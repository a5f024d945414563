import { confluence, getClient } from "./client.js";

export async function run(id: string): Promise<void> {
  await confluence.v2.getPageById({ id }); // uses v2.getPageById
  await confluence?.v2?.getPageVersions?.({ id }); // uses v2.getPageVersions
  for await (const page of confluence.v2.getPages()) console.log(page.title); // uses v2.getPages
  for await (const page of confluence.v2.getSpaces().pages()) console.log(page.results); // uses v2.getSpaces
  const { data } = await getClient().v1.searchByCQL({ cql: "type = page" }).withResponse(); // uses v1.searchByCQL
  const [labels, likes] = await Promise.all([
    confluence.v2.getPageLabels({ id }), // uses v2.getPageLabels
    confluence.v2.getPageLikeCount({ id }), // uses v2.getPageLikeCount
  ]);
  console.log(data.results, labels, likes, confluence.webUrl("/spaces"), await confluence.connection());
}

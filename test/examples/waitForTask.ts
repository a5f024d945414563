import { createConfluence, fromEnvironment } from "confluence-fetch";
import { waitForTask } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());

const { id } = await confluence.v1.archivePages({ body: { pages: [{ id: Number(process.env.PAGE_ID) }] } });
const task = await waitForTask(confluence, id, {
  timeout: 120_000,
  onProgress: ({ percentageComplete }) => console.log(`${percentageComplete} %`),
});
console.log(task.successful ? "archived" : "not archived");

import { createConfluence, fromEnvironment } from "confluence-fetch";
import { waitForSpacePermissionTask } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());

const { taskId } = await confluence.v2.generateSpacePermissionCombinations();
await waitForSpacePermissionTask(confluence, taskId, { onProgress: ({ status }) => console.log(status) });

import { confluence } from "./client.js";

const { v2 } = confluence;
const { getPages } = v2; // uses v2.getPages
const {
  v2: { getBlogPosts: list, getTasks: tasks }, // uses v2.getBlogPosts, v2.getTasks
  v1,
} = confluence;
const { getSpaceById, ...others } = v2; // uses v2.getSpaceById
const key = "getFolderById" as const;
const { [key]: readFolder } = v2; // uses v2.getFolderById

class Reader {
  list: typeof v2.getAttachments | undefined;

  init(): void {
    ({ getAttachments: this.list } = v2); // uses v2.getAttachments
  }
}

export async function run(): Promise<void> {
  await getPages();
  await list();
  await tasks();
  await getSpaceById({ id: 1 });
  await readFolder({ id: 1 });
  await others.getLabels(); // uses v2.getLabels
  await v1.getTask({ id: 1 }); // uses v1.getTask
  console.log(new Reader().list);
}

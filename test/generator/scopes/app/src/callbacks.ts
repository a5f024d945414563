import { confluence } from "./client.js";

const ids = [{ id: 1 }, { id: 2 }];

export const pages = () => ids.map((args) => confluence.v2.getPageById(args)); // uses v2.getPageById
export const spaces = () => ids.map((args) => args).map(take(confluence.v2.getSpaceById)); // uses v2.getSpaceById
export const later = () => setTimeout(confluence.v2.getPages, 10); // uses v2.getPages

function take<Args, Result>(method: (args: Args) => PromiseLike<Result>) {
  return (args: Args) => method(args);
}

export const table = {
  page: confluence.v2.getPageById, // uses v2.getPageById
  "blog post": confluence.v2.getBlogPostById, // uses v2.getBlogPostById
};

export const chosen = (flag: boolean) =>
  flag
    ? confluence.v2.getAttachmentById // uses v2.getAttachmentById
    : confluence.v2.getCustomContentById; // uses v2.getCustomContentById

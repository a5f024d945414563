import type { Task } from "../../v2/schema.js";
import { type InlineTask, isBlankTask, listInlineTasks, setStatus } from "../actions/listInlineTasks.js";
import { listV2 } from "../actions/listV2.js";
import { requireCaller } from "../actions/require.js";
import { writeVersion } from "../actions/writeContent.js";
import { notFound } from "../apiErrors.js";
import { convertBody } from "../bodies/convertBody.js";
import { parseStorage } from "../bodies/parseStorage.js";
import { serializeMarkup } from "../bodies/serializeMarkup.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { toBody } from "../present/bodies.js";
import { createBodySite } from "../present/createBodySite.js";
import { mayAccess } from "../store/access.js";
import type { Handlers } from "./Handler.js";

type SiteContext = Pick<HandlerContext, "store" | "siteOrigin">;

/** Presents a task. What has happened to it, its content says: sites keep it for each task. */
function present(context: SiteContext, task: InlineTask, format: string | undefined): Task {
  const { id, localId, content, status, assignedTo, dueAt } = task;
  const { authorId, createdAt, spaceId, version } = content;
  const isComplete = status === "complete";
  const value = format && convertBody(storageOf(task), format, createBodySite(context, content));
  return {
    ...{ id, localId, spaceId, status, assignedTo, dueAt },
    [content.kind === "page" ? "pageId" : "blogPostId"]: content.id,
    ...{ createdBy: authorId, completedBy: isComplete ? version.authorId : null },
    ...{ createdAt, updatedAt: version.number > 1 ? version.createdAt : null },
    completedAt: isComplete ? version.createdAt : null,
    body: format && value !== undefined ? { [format]: { representation: format, value } } : {},
  };
}

function storageOf({ body }: InlineTask) {
  return { representation: "storage", value: serializeMarkup(body) };
}

type ListArgs = HandlerContext<"v2.getTasks">["args"];

function matches(task: Task, args: ListArgs): boolean {
  const isIn = (values: readonly (string | number)[] | undefined, value: string | null | undefined) =>
    values?.some((each) => String(each) === value) ?? true;
  const isAt = (from: number | undefined, to: number | undefined, value: string | null | undefined) => {
    if (from === undefined && to === undefined) return true;
    const time = Date.parse(value ?? "");
    return time >= (from ?? Number.NEGATIVE_INFINITY) && time <= (to ?? Number.POSITIVE_INFINITY);
  };
  const { "page-id": pages, "blogpost-id": posts } = args;
  const isOnContent =
    (!pages && !posts) || (pages && isIn(pages, task.pageId)) || (posts && isIn(posts, task.blogPostId));
  return (
    isOnContent === true &&
    (args.status ?? task.status) === task.status &&
    isIn(args["task-id"], task.id) &&
    isIn(args["space-id"], task.spaceId) &&
    isIn(args["created-by"], task.createdBy) &&
    isIn(args["assigned-to"], task.assignedTo) &&
    isIn(args["completed-by"], task.completedBy) &&
    isAt(args["created-at-from"], args["created-at-to"], task.createdAt) &&
    isAt(args["due-at-from"], args["due-at-to"], task.dueAt) &&
    isAt(args["completed-at-from"], args["completed-at-to"], task.completedAt)
  );
}

function requireTask(context: ContextWith<{ readonly id: string | number }>): InlineTask {
  for (const task of listInlineTasks(context)) if (task.id === String(context.args.id)) return task;
  throw notFound("task", context.args.id);
}

/** The handlers of the tasks in bodies. */
export const inlineTasks: Handlers = {
  "v2.getTasks": (context) => {
    const { args } = context;
    const tasks = [...listInlineTasks(context)]
      .filter((task) => args["include-blank-tasks"] !== false || !isBlankTask(task))
      .map((task) => present(context, task, args["body-format"]))
      .filter((task) => matches(task, args));
    // Observed: without a format, the body is null.
    return listV2(context, tasks, (task) => (args["body-format"] ? task : { ...task, body: null }));
  },
  "v2.getTaskById": (context) => ({
    body: present(context, requireTask(context), context.args["body-format"]),
  }),
  "v2.updateTask": (context) => {
    const { store, args } = context;
    const { content, status, id } = requireTask(context);
    if (!mayAccess(store, context.caller, content, "update")) throw notFound("task", args.id);
    if (args.body.status !== status) {
      const { storage } = toBody(context, content, "storage");
      const number = Number(id.slice(content.id.length)) - 1;
      const nodes = setStatus(parseStorage(storage?.value ?? ""), number, args.body.status);
      const representation = content.version.body.storage === undefined ? "atlas_doc_format" : "storage";
      const body = { representation: "storage", value: serializeMarkup(nodes) };
      const value = convertBody(body, representation, createBodySite(context, content)) ?? body.value;
      const authorId = requireCaller(context);
      writeVersion({ store }, content, content.status, { authorId, body: { [representation]: value } });
    }
    return { body: present(context, requireTask(context), args["body-format"]) };
  },
};

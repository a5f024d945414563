import { isBlank, isElement, type MarkupElement, type MarkupNode, textOf } from "../bodies/Markup.js";
import { parseStorage } from "../bodies/parseStorage.js";
import type { HandlerContext } from "../HandlerContext.js";
import { toBody } from "../present/bodies.js";
import type { StoredContent } from "../store/StoredContent.js";
import { isVisible } from "./require.js";

/** A task in the body of a page or a blog post, as `ac:task` says. */
export interface InlineTask {
  readonly id: string;
  readonly localId: string;
  readonly content: StoredContent;
  readonly status: "complete" | "incomplete";
  readonly body: readonly MarkupNode[];
  /** The first user in the text. */
  readonly assignedTo: string | null;
  /** The first date in the text. */
  readonly dueAt: string | null;
}

type CallerContext = Pick<HandlerContext, "store" | "caller" | "siteOrigin">;

/** Lists the tasks of all visible pages and blog posts, in the order of their content. */
export function* listInlineTasks(context: CallerContext): Generator<InlineTask, void, undefined> {
  for (const content of context.store.contents.values()) {
    const { kind, status, version } = content;
    if ((kind !== "page" && kind !== "blogpost") || status !== "current" || !mayHaveTasks(version.body))
      continue;
    if (isVisible(context, content)) yield* listTasksOf(context, content);
  }
}

/** Most bodies have none, and are not parsed. */
function mayHaveTasks({
  storage = "",
  atlas_doc_format: adf = "",
}: Readonly<Record<string, string>>): boolean {
  return storage.includes("<ac:task") || adf.includes('"taskItem"');
}

function listTasksOf(context: CallerContext, content: StoredContent): InlineTask[] {
  const { storage } = toBody(context, content, "storage");
  return findAll(parseStorage(storage?.value ?? ""), "ac:task").map((task, index) => {
    const localId = contentOf(task, "ac:task-id") || String(index + 1);
    const body = task.children.find((child) => isElement(child, "ac:task-body"));
    const nodes = isElement(body) ? body.children : [];
    const [user] = findAll(nodes, "ri:user");
    const [time] = findAll(nodes, "time");
    const due = Date.parse(time?.attributes.datetime ?? "");
    return {
      // Sites number the tasks of all content; these are unique as well, and last as long as the task.
      id: `${content.id}${String(index + 1).padStart(4, "0")}`,
      localId,
      content,
      status: contentOf(task, "ac:task-status") === "complete" ? "complete" : "incomplete",
      body: nodes,
      assignedTo: user?.attributes["ri:account-id"] ?? null,
      dueAt: Number.isNaN(due) ? null : new Date(due).toISOString(),
    };
  });
}

/** Whether a task has no text. */
export function isBlankTask({ body }: InlineTask): boolean {
  return body.every(
    (node) =>
      isBlank(node) ||
      (isElement(node) && textOf([node]).trim() === "" && findAll([node], "ri:user").length === 0),
  );
}

/** Sets the status of a task of a body by its number, counted from 0. */
export function setStatus(
  nodes: readonly MarkupNode[],
  number: number,
  status: string,
): readonly MarkupNode[] {
  const task = findAll(nodes, "ac:task")[number];
  const replace = (node: MarkupNode): MarkupNode => {
    if (!isElement(node)) return node;
    if (node !== task) return { ...node, children: node.children.map(replace) };
    const children = node.children.map((child) =>
      isElement(child, "ac:task-status") ? { ...child, children: [status] } : child,
    );
    return { ...node, children };
  };
  return nodes.map(replace);
}

function contentOf({ children }: MarkupElement, name: string): string {
  return textOf(children.filter((child) => isElement(child, name))).trim();
}

function findAll(nodes: readonly MarkupNode[], name: string): MarkupElement[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    const inner = findAll(node.children, name);
    return node.name === name ? [node, ...inner] : inner;
  });
}

import { describe, expect, it } from "vitest";
import { MIA, openTestSite } from "../openTestSite.js";

const task = (id: number, status: string, body: string) =>
  `<ac:task><ac:task-id>${id}</ac:task-id><ac:task-status>${status}</ac:task-status><ac:task-body>${body}</ac:task-body></ac:task>`;
const USER = `<ac:link><ri:user ri:account-id="${MIA.accountId}" /></ac:link>`;
const LIST = `<ac:task-list>${task(7, "incomplete", `Ask ${USER} by <time datetime="2025-02-01" />`)}${task(8, "complete", "Done")}${task(9, "incomplete", " ")}</ac:task-list>`;

function openTasks() {
  const opened = openTestSite();
  const page = opened.site.addPage(opened.space, { title: "A", body: LIST });
  return { ...opened, page };
}

describe("tasks", () => {
  it("are those of the bodies, with who they are for and when they are due", () => {
    const { call, page, space } = openTasks();
    const { results } = call("v2.getTasks", { "body-format": "storage" });
    expect(results).toHaveLength(3);
    expect(results[0]).toEqual({
      ...{ id: `${page.id}0001`, localId: "7", spaceId: space.id, pageId: page.id, status: "incomplete" },
      ...{ createdBy: MIA.accountId, assignedTo: MIA.accountId, completedBy: null },
      ...{
        createdAt: expect.any(String),
        updatedAt: null,
        dueAt: "2025-02-01T00:00:00.000Z",
        completedAt: null,
      },
      body: {
        storage: { representation: "storage", value: `Ask ${USER} by <time datetime="2025-02-01" />` },
      },
    });
    expect(results[1]).toMatchObject({ status: "complete", completedBy: MIA.accountId });
    expect(call("v2.getTasks", {}).results[0]?.body).toBeNull();
  });

  it.each([
    [{ status: "complete" }, ["8"]],
    [{ "include-blank-tasks": false }, ["7", "8"]],
    [{ "assigned-to": [MIA.accountId] }, ["7"]],
    [{ "completed-by": [MIA.accountId] }, ["8"]],
    [{ "page-id": ["1"] }, []],
    [{ "due-at-from": Date.UTC(2025, 0, 31), "due-at-to": Date.UTC(2025, 1, 2) }, ["7"]],
    [{ "due-at-from": Date.UTC(2025, 1, 2) }, []],
  ] as const)("are filtered by %j", (args, expected) => {
    const { call } = openTasks();
    expect(call("v2.getTasks", args).results.map(({ localId }) => localId)).toEqual(expected);
  });

  it.each(["storage", "atlas_doc_format"] as const)("are completed in the body, here in %s", (format) => {
    const { call, failure, page, site, space } = openTasks();
    const { [format]: body } = call("v2.getPageById", { id: page.id, "body-format": format }).body ?? {};
    const { id } = site.addPage(space, { title: "B", body: { [format]: body?.value ?? "" } });
    const taskId = `${id}0001`;
    const updated = call("v2.updateTask", { id: taskId, body: { status: "complete" } });
    expect(updated).toMatchObject({ id: taskId, status: "complete", completedBy: MIA.accountId });
    expect(call("v2.getTaskById", { id: taskId }).status).toBe("complete");
    expect(call("v2.getPageById", { id }).version?.number).toBe(2);
    const { storage } = call("v2.getPageById", { id, "body-format": "storage" }).body ?? {};
    expect(storage?.value.match(/>complete</g)).toHaveLength(2);
    expect(failure("v2.getTaskById", { id: "5" })).toMatch(/^404 .*Cannot find a task with id \[5\]/);
  });
});

import type { DataWithResponse } from "confluence-fetch";

const getPages = "getPages";

export const handlers = { getPages, getPageById: (id: number) => id, v2: { getSpaces() {} } };
export const { getPageById, v2: own } = handlers;
export const answer = (value: DataWithResponse<{ getTasks: string }>) => value.data.getTasks;
own.getSpaces();

import { confluence } from "../client.js";

interface Fake {
  getPages: () => string;
  v2?: { deletePage: () => string };
}

const fake: Fake = { getPages: () => "own" };
fake.getPages = () => "other";
const labels: Record<string, string> = { getLabels: "Labels" };

export const shown = [fake.getPages(), fake.v2?.deletePage(), labels["getLabels"], labels.getSpaces];
export const limits = confluence.rateLimit();
export const hasPages = "getPages" in confluence.v2;
export enum Verb {
  getTasks = "getTasks",
}
export const verb = Verb.getTasks;

export function restore(v2: { -readonly [Name in keyof typeof confluence.v2]: unknown }): void {
  v2.getPages = fake.getPages;
}

import { schemaOf } from "confluence-fetch/schemas";
import { type Comparison, compareInterleaved } from "../compareInterleaved.js";
import { page } from "./answers.js";
import { timeCall } from "./timeCall.js";

// Prints what the processor takes to validate a list of pages with bodies, and to parse its JSON.

const ROUNDS = 31;

const value = "<p>What was decided, by whom, and what each of them does until next time.</p>".repeat(25);
const body = { storage: { representation: "storage", value } };
const results = Array.from({ length: 250 }, (_, index) => ({ ...page(index), body }));
const text = JSON.stringify({ results, _links: { base: "https://acme.atlassian.net/wiki" } });

const { validate } = schemaOf("v2.getPages").result["~standard"];
const parsed: unknown = JSON.parse(text);
const result = validate(parsed);
if (result.issues) throw new Error(JSON.stringify(result.issues[0]));

const comparisons: Record<string, Comparison> = {
  "validating 250 pages with bodies": await compareInterleaved(
    ROUNDS,
    () => timeCall(async () => validate(parsed)),
    () => timeCall(async () => JSON.parse(text)),
  ),
};
console.log(JSON.stringify(comparisons));

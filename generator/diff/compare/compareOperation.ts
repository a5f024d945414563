import type { OpenAPI3 } from "openapi-typescript";
import { markdownCode } from "../../escape/escape.js";
import type { OperationChangeKind } from "../Change.js";
import { type Finding, judge } from "../classify.js";
import { compareAnswers } from "./compareAnswers.js";
import { compareBody } from "./compareBody.js";
import { compareParameters } from "./compareParameters.js";
import type { Sides } from "./compareSchemas.js";
import { compareScopes } from "./compareScopes.js";
import { compareText } from "./compareText.js";
import { type OperationPair, stemOf } from "./matchOperations.js";

/** Compares one operation of two documents: what calls look like, what they give, and what they need. */
export function compareOperation(before: OpenAPI3, after: OpenAPI3, pair: OperationPair): Finding[] {
  const request: Sides = { before, after, directions: new Set(["request"]) };
  const answer: Sides = { before, after, directions: new Set(["answer"]) };
  const [old, now] = [pair.before.found.operation, pair.after.found.operation];
  return [
    ...comparePlaces(pair),
    ...compareMarks(pair),
    ...compareParameters(request, pair),
    ...compareBody(request, pair),
    ...compareAnswers(answer, pair),
    ...comparePaging(pair),
    ...compareScopes(pair.before.model.scopes, pair.after.model.scopes),
    ...compareText(old.summary, now.summary, ""),
    ...compareText(old.description, now.description, ""),
  ];
}

function comparePlaces({
  before: { model: old, written },
  after: { model: now, ...after },
}: OperationPair): Finding[] {
  const found: Finding[] = [];
  if (old.id !== now.id) {
    found.push(judge("operation-renamed", "", `${markdownCode(old.id)} is called ${markdownCode(now.id)}`));
  }
  const [from, to] = [old, now].map(({ method, path }) => `${method} ${stemOf(path)}`);
  if (from !== to) {
    const [place, other] = [old, now].map(({ method, path }) => markdownCode(`${method} ${path}`));
    found.push(judge("operation-moved", "", `${place} became ${other}`));
  } else if (stemOf(written) !== stemOf(after.written)) {
    found.push(judge("operation-respelled", "", "the document writes the path otherwise"));
  }
  return found;
}

function compareMarks({ before: { model: old }, after: { model: now } }: OperationPair): Finding[] {
  const found: Finding[] = [];
  const add = (kind: OperationChangeKind, what: string) => found.push(judge(kind, "", what));
  if (!old.deprecated && now.deprecated) add("operation-deprecated", "is deprecated");
  if (old.deprecated && !now.deprecated) add("operation-restored", "is no longer deprecated");
  if (!old.experimental && now.experimental) add("operation-experimental", "is experimental");
  if (old.experimental && !now.experimental) add("operation-settled", "is no longer experimental");
  if (old.tag !== now.tag) {
    add("operation-tag", `the tag ${markdownCode(old.tag)} became ${markdownCode(now.tag)}`);
  }
  return found;
}

function comparePaging({ before, after }: OperationPair): Finding[] {
  const [old, now] = [before.model.paging, after.model.paging];
  if (old === undefined) return now === undefined ? [] : [judge("paging-added", "", "answers in pages")];
  if (now === undefined) return [judge("paging-removed", "", "no longer answers in pages")];
  const found: Finding[] = [];
  if (old.items.join() !== now.items.join()) {
    const [from, to] = [old, now].map(({ items }) => items.map(markdownCode).join(", "));
    found.push(judge("paging-items", "", `the items stand in ${to}, no longer in ${from}`));
  }
  if (old.style !== now.style) {
    found.push(judge("paging-style", "", `pages go on by ${now.style}, no longer by ${old.style}`));
  }
  return found;
}

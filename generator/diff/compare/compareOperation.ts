import type { OpenAPI3 } from "openapi-typescript";
import { markdownCode } from "../../escape/escape.js";
import type { Paging } from "../../model/ApiModel.js";
import type { Difference, OperationChangeKind } from "../Change.js";
import { classify } from "../classify.js";
import { compareBody } from "./compareBody.js";
import { compareDescriptions } from "./compareDescriptions.js";
import { compareParameters } from "./compareParameters.js";
import { compareResponses } from "./compareResponses.js";
import type { Sides } from "./compareSchemas.js";
import { compareScopes, compareSecurity } from "./compareScopes.js";
import { maskParameters, type OperationPair } from "./matchOperations.js";

/** Compares one operation of two documents: its arguments, its results and the scopes that it requires. */
export function compareOperation(before: OpenAPI3, after: OpenAPI3, pair: OperationPair): Difference[] {
  const request: Sides = { before, after, directions: new Set(["request"]) };
  const response: Sides = { before, after, directions: new Set(["response"]) };
  const [old, now] = [pair.before.found.operation, pair.after.found.operation];
  return [
    ...compareIdAndPath(pair),
    ...compareMetadata(pair),
    ...compareParameters(request, pair),
    ...compareBody(request, pair),
    ...compareResponses(response, pair),
    ...comparePaging(pair),
    ...compareScopes(pair.before.model.scopes, pair.after.model.scopes),
    ...compareSecurity(
      { scopes: pair.before.model.scopes, security: old.security ?? before.security },
      { scopes: pair.after.model.scopes, security: now.security ?? after.security },
    ),
    ...compareDescriptions(old.summary, now.summary, ""),
    ...compareDescriptions(old.description, now.description, ""),
  ];
}

function compareIdAndPath({
  before: { model: old, written },
  after: { model: now, ...after },
}: OperationPair): Difference[] {
  const found: Difference[] = [];
  if (old.id !== now.id) {
    found.push(
      classify("operation-renamed", "", `${markdownCode(old.id)} was renamed to ${markdownCode(now.id)}`),
    );
  }
  const [from, to] = [old, now].map(({ method, path }) => `${method} ${maskParameters(path)}`);
  if (from !== to) {
    const [oldPath, newPath] = [old, now].map(({ method, path }) => markdownCode(`${method} ${path}`));
    found.push(classify("operation-moved", "", `${oldPath} became ${newPath}`));
  } else if (maskParameters(written) !== maskParameters(after.written)) {
    found.push(classify("operation-respelled", "", "the document spells the path differently"));
  }
  return found;
}

function compareMetadata({ before: { model: old }, after: { model: now } }: OperationPair): Difference[] {
  const found: Difference[] = [];
  const add = (kind: OperationChangeKind, what: string) => found.push(classify(kind, "", what));
  if (!old.deprecated && now.deprecated) add("operation-deprecated", "is deprecated");
  if (old.deprecated && !now.deprecated) add("operation-restored", "is no longer deprecated");
  if (!old.experimental && now.experimental) add("operation-experimental", "is experimental");
  if (old.experimental && !now.experimental) add("operation-settled", "is no longer experimental");
  if (old.tag !== now.tag) {
    add("operation-tag", `the tag ${markdownCode(old.tag)} became ${markdownCode(now.tag)}`);
  }
  return found;
}

function describeStyle({ style, rule }: Paging): string {
  return rule === undefined ? style : [rule.by, rule.ask, rule.next ?? ""].join(" ").trim();
}

function comparePaging({ before, after }: OperationPair): Difference[] {
  const [old, now] = [before.model.paging, after.model.paging];
  if (old === undefined) return now === undefined ? [] : [classify("paging-added", "", "is now paginated")];
  if (now === undefined) return [classify("paging-removed", "", "is no longer paginated")];
  const found: Difference[] = [];
  if (old.items.join() !== now.items.join()) {
    const [from, to] = [old, now].map(({ items }) => items.map(markdownCode).join(", "));
    found.push(classify("paging-items", "", `the items are in ${to}, no longer in ${from}`));
  }
  const [from, to] = [old, now].map(describeStyle);
  if (from !== to)
    found.push(classify("paging-style", "", `the next page is requested by ${to}, no longer by ${from}`));
  return found;
}

import { listV1 } from "../../actions/listV1.js";
import { requireContentV1 } from "../../actions/require.js";
import { failureV1 } from "../../apiErrors.js";
import type { ContextWith } from "../../HandlerContext.js";
import type { HttpResponse } from "../../HttpResponse.js";
import { toHistory } from "../../present/expand/toHistory.js";
import { toContentV1 } from "../../present/toContentV1.js";
import { toLabelV1 } from "../../present/toLabelV1.js";
import { toVersionV1 } from "../../present/toVersionV1.js";
import { withContext } from "../../present/withContext.js";
import { findVersion, listVersions } from "../../store/setVersion.js";
import { EXPAND, PAGE, READ_CONTENT, READ_LISTS, type RemovedOperations } from "./Removed.js";

interface DetailArgs {
  readonly id: string;
  readonly expand?: readonly string[] | undefined;
}

/** The versions are expanded without being asked for, as in the documentation of Data Center. */
const HISTORY_EXPAND = ["lastUpdated", "previousVersion", "nextVersion"];

function getVersion(context: ContextWith<DetailArgs & { readonly versionNumber: number }>): HttpResponse {
  const { id, versionNumber, expand } = context.args;
  const content = requireContentV1(context, id);
  const version = findVersion(content, versionNumber);
  if (version) return { body: toVersionV1(context, content, version, expand, toContentV1) };
  throw failureV1(404, "NotFoundException", `No version ${versionNumber} of content ${id}`);
}

/** The history, the versions and the labels of content. */
export const detailsV1: RemovedOperations = {
  "GET content/{id}/history": {
    scopes: READ_CONTENT,
    takes: `${EXPAND} => 200`,
    expands: "history",
    respond: (context: ContextWith<DetailArgs>) => {
      const content = requireContentV1(context, context.args.id);
      const { expand = HISTORY_EXPAND } = context.args;
      const body = toHistory(context, content, content.version, expand, toContentV1);
      return { body: withContext(context, body) };
    },
  },
  "GET content/{id}/version": {
    scopes: READ_CONTENT,
    takes: `query {${PAGE}} ${EXPAND} => 200`,
    expands: "version",
    respond: (context: ContextWith<DetailArgs>) => {
      const content = requireContentV1(context, context.args.id);
      const { expand } = context.args;
      const newestFirst = listVersions(content).reverse();
      return listV1(context, newestFirst, (one) => toVersionV1(context, content, one, expand, toContentV1));
    },
  },
  "GET content/{id}/version/{versionNumber}": {
    scopes: READ_CONTENT,
    takes: `path {versionNumber: int32(1..)} ${EXPAND} => 200`,
    expands: "version",
    respond: getVersion,
  },
  "GET content/{id}/label": {
    scopes: [...READ_LISTS, ["read:label:confluence"]],
    takes: `query {prefix?: string, ${PAGE}} => 200`,
    respond: (context: ContextWith<{ readonly id: string; readonly prefix?: string | undefined }>) => {
      const { id, prefix } = context.args;
      const { labels = [] } = requireContentV1(context, id);
      const matching = labels.filter((label) => (prefix ?? label.prefix) === label.prefix);
      return listV1(context, matching, toLabelV1);
    },
  },
};

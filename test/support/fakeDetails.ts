import { list, type Operations } from "./fakeContent.js";

interface Labelled {
  readonly prefix: string;
  readonly name: string;
}

interface Property {
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
  readonly version: { readonly number: number };
}

interface Comment {
  readonly id: string;
  readonly parentCommentId?: string;
  readonly body: Readonly<Record<string, object>>;
}

/** What stands beside the content of the site: labels, comments, properties, and who is calling. */
export function detailOperations(): Operations {
  return {
    ...labelOperations(),
    ...commentOperations(),
    ...propertyOperations(),
    getCurrentUser: () => ({ body: { type: "known", accountId: "557058:mia", displayName: "Mia Krystof" } }),
  };
}

function labelOperations(): Operations {
  let labels: readonly Labelled[] = [{ prefix: "team", name: "docs" }];
  return {
    addLabelsToContent({ body }) {
      labels = [...labels, ...JSON.parse(body)];
      return { body: { results: labels } };
    },
    removeLabelFromContentUsingQueryParameter({ query }) {
      labels = labels.filter(({ name }) => name !== query.get("name"));
      return { status: 204 };
    },
    getPageLabels: ({ query }) => list(query, labels),
  };
}

function commentOperations(): Operations {
  const comments: Comment[] = [];
  return {
    createFooterComment({ body }) {
      const { body: sent, ...place } = JSON.parse(body);
      const comment = { ...place, id: String(71 + comments.length), body: { [sent.representation]: sent } };
      comments.push(comment);
      return { body: comment };
    },
    getPageFooterComments: ({ query }) =>
      list(
        query,
        comments.filter(({ parentCommentId }) => parentCommentId === undefined),
      ),
    getFooterCommentChildren: ({ id, query }) =>
      list(
        query,
        comments.filter(({ parentCommentId }) => parentCommentId === id),
      ),
  };
}

function propertyOperations(): Operations {
  const properties = new Map<string, Property>();
  const keep = (property: Property) => {
    properties.set(property.key, property);
    return { body: property };
  };
  return {
    getPageContentProperties: ({ query }) => {
      const found = properties.get(query.get("key") ?? "");
      return list(query, found ? [found] : []);
    },
    createPageProperty: ({ body }) => keep({ ...JSON.parse(body), id: "81", version: { number: 1 } }),
    updatePagePropertyById: ({ id, body }) => keep({ ...JSON.parse(body), id }),
  };
}

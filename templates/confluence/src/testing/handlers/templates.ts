import type { ContentTemplate, ContentTemplateCreate } from "../../v1/schema.js";
import { listV1 } from "../actions/listV1.js";
import { requireCaller, requireSpaceV1 } from "../actions/require.js";
import { failureV1 } from "../apiErrors.js";
import type { ContextWith } from "../HandlerContext.js";
import { readBodyV1 } from "../present/bodies.js";
import { isExpanded } from "../present/expand/isExpanded.js";
import type { PresentContext } from "../present/expand/Presenter.js";
import { toSpaceV1 } from "../present/toSpace.js";
import type { Store, StoredTemplate } from "../store/Store.js";
import type { Handlers } from "./Handler.js";

function toTemplate(context: PresentContext, template: StoredTemplate, isExpanded = true): ContentTemplate {
  const { id, name, description, templateType, labels, spaceId, body } = template;
  const space = context.store.spaces.get(spaceId ?? "");
  return {
    ...{ templateId: id, name, description, templateType, editorVersion: "v2" },
    labels: labels.map((label) => ({ ...label })),
    ...(space && { space: { ...toSpaceV1(context, space) } }),
    ...(isExpanded && { body: { ...body } as NonNullable<ContentTemplate["body"]> }),
    _expandable: isExpanded ? {} : { body: "" },
    _links: { self: `${context.siteOrigin}/wiki/rest/api/template/${id}` },
  };
}

/** Returns a template of the given ID. Its error has not been published. */
function requireTemplate({ templates }: Store, id: string | number): StoredTemplate {
  const template = templates.get(String(id));
  if (!template) throw failureV1(404, "NotFoundException", `No template found with id: ${id}`);
  return template;
}

/** Reads what `createContentTemplate` and `updateContentTemplate` share; without a space, a template is global. */
function readTemplate(
  context: ContextWith<{ readonly body: ContentTemplateCreate }>,
): Omit<StoredTemplate, "id"> {
  requireCaller(context);
  const { name, description = "", templateType, labels = [], space, body } = context.args.body;
  for (const each of Object.values(body)) readBodyV1(each);
  return {
    ...{ name, description, templateType, labels },
    spaceId: space ? requireSpaceV1(context, space.key).id : undefined,
    body: { ...body },
  };
}

/** The handlers of templates. The fake has no apps whose blueprints have templates. */
export const templates: Handlers = {
  "v1.createContentTemplate": (context) => {
    const template = { id: context.store.nextId(), ...readTemplate(context) };
    context.store.templates.set(template.id, template);
    return { body: toTemplate(context, template) };
  },
  "v1.updateContentTemplate": (context) => {
    const { store, args } = context;
    const previous = requireTemplate(store, args.body.templateId);
    const change = readTemplate(context);
    const spaceId = args.body.space === undefined ? previous.spaceId : change.spaceId;
    const { description = previous.description } = args.body;
    const labels = args.body.labels ?? previous.labels;
    const template = { ...change, description, labels, spaceId, id: previous.id };
    store.templates.set(template.id, template);
    return { body: toTemplate(context, template) };
  },
  "v1.getContentTemplate": (context) => ({
    body: toTemplate(context, requireTemplate(context.store, context.args.contentTemplateId)),
  }),
  "v1.getContentTemplates": (context) => {
    const { spaceKey, expand = [] } = context.args;
    const spaceId = spaceKey === undefined ? undefined : requireSpaceV1(context, spaceKey).id;
    const matching = [...context.store.templates.values()].filter((template) => template.spaceId === spaceId);
    return listV1(
      context,
      matching,
      (template) => toTemplate(context, template, isExpanded(expand, "body")),
      25,
    );
  },
  "v1.getBlueprintTemplates": (context) => listV1(context, [], (template: never) => template, 25),
  "v1.removeTemplate": ({ store, args }) => {
    store.templates.delete(requireTemplate(store, args.contentTemplateId).id);
    return {};
  },
};

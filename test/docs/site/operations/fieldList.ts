import { type Html, html } from "../html.js";
import { FILE_TYPE, type Field } from "./describeFields.js";
import { type FindHref, prose } from "./prose.js";

/** How a list of fields is written. */
export interface FieldListOptions {
  /** Which fields are marked: of arguments those that are required, of responses those that may be absent. */
  readonly marks: "required" | "optional";
  readonly findHref: FindHref;
  /** The namespace of the types. */
  readonly namespace: string;
}

/** How many fields a response may have before those that may be absent are folded, and how many of them are worth it. */
const MAX_FIELDS = 12;
const MIN_FOLDED = 4;

/** Lists fields with what they mean; those of objects can be unfolded, and so can those of a long response that may be absent. */
export function fieldList(fields: readonly Field[], options: FieldListOptions): Html {
  const folded = fields.filter(({ isRequired }) => !isRequired);
  const isLong = options.marks === "optional" && fields.length > MAX_FIELDS;
  if (!isLong || folded.length < MIN_FOLDED || folded.length === fields.length)
    return listItems(fields, options);
  const shown = fields.filter(({ isRequired }) => isRequired);
  return html`${listItems(shown, options)}<details class="more"><summary>${folded.length} more fields that may be absent</summary>${listItems(folded, options)}</details>`;
}

function listItems(fields: readonly Field[], options: FieldListOptions): Html {
  return html`${fields.length > 0 && html`<ul class="fields">${fields.map((field) => html`<li>${fieldItem(field, options)}</li>`)}</ul>`}`;
}

function fieldItem(field: Field, options: FieldListOptions): Html {
  const { name, description, fields } = field;
  const { marks, findHref } = options;
  const mark = (marks === "required") === field.isRequired && html` <span class="${marks}">${marks}</span>`;
  const text = description !== "" && html`<p>${prose(description, findHref)}</p>`;
  const count = fields.length === 1 ? "1 field" : `${fields.length} fields`;
  return html`<code class="name">${name}</code> ${typeText(field, options)}${mark}${text}${
    fields.length > 0 &&
    html`<details${isOpen(field, marks) && html` open`}><summary>${count} of <code>${name}</code></summary>${fieldList(fields, options)}</details>`
  }`;
}

/** What is unfolded from the start: a body, and the items of a page. */
function isOpen({ name, isRequired }: Field, marks: FieldListOptions["marks"]): boolean {
  return marks === "required" ? name === "body" && isRequired : name === "results";
}

/** Writes a type, of which the names lead to the reference. */
function typeText({ type, typeNames }: Field, { findHref, namespace }: FieldListOptions): Html {
  const pieces = type.split(/(\w+)/).map((piece) => {
    const name = typeNames.includes(piece)
      ? `${namespace}.${piece}`
      : piece === FILE_TYPE
        ? piece
        : undefined;
    const href = name && findHref(name);
    return href === undefined ? piece : html`<a href="${href}">${piece}</a>`;
  });
  return html`<code class="type">${pieces}</code>`;
}

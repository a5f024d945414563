import { ownValue } from "../../ownValue.js";
import { parameterOf, readMacro } from "../Macro.js";
import { element, type MarkupNode } from "../Markup.js";
import type { ElementWriter, HtmlWriter } from "./HtmlWriter.js";

/** What the panels are called in classes and icons of the web interface. */
const PANELS: Readonly<Record<string, readonly [kind: string, icon: string]>> = {
  info: ["information", "info"],
  tip: ["tip", "approve"],
  note: ["note", "warning"],
  warning: ["warning", "error"],
};

const LOZENGES: Readonly<Record<string, string>> = {
  green: "success",
  yellow: "current",
  red: "error",
  blue: "complete",
  purple: "progress",
};

type Macro = ReturnType<typeof readMacro>;

const WRITERS: Readonly<Record<string, (macro: Macro, writer: HtmlWriter) => readonly MarkupNode[]>> = {
  code: writeCode,
  noformat: writeCode,
  expand: (macro, writer) => {
    const title = parameterOf(macro, "title") ?? "Click here to expand...";
    return [
      div("expand-container", [
        div("expand-control", [element("span", { class: "expand-control-text" }, [title])]),
        div("expand-content", bodyOf(macro, writer)),
      ]),
    ];
  },
  panel: (macro, writer) => [
    div("panel", [...titleOf(macro, "panelHeader"), div("panelContent", bodyOf(macro, writer))]),
  ],
  status: (macro) => {
    const color = (parameterOf(macro, "colour") ?? "Grey").toLowerCase();
    const kind = Object.hasOwn(LOZENGES, color) ? ` aui-lozenge-${LOZENGES[color]}` : "";
    const title = parameterOf(macro, "title") ?? color.toUpperCase();
    return [element("span", { class: `status-macro aui-lozenge${kind}` }, [title])];
  },
  anchor: (macro, { site }) => [
    element("span", {
      class: "confluence-anchor-link",
      id: `${site.title}-${parameterOf(macro, "") ?? ""}`.replace(/\s/g, ""),
    }),
  ],
};

/** Writes a macro as the web interface shows it; one that the fake does not know becomes a placeholder. */
export const writeMacro: ElementWriter = (source, writer) => {
  const macro = readMacro(source);
  if (writer.format === "editor") return [writeEditorMacro(macro, writer)];
  const panel = ownValue(PANELS, macro.name);
  if (panel) return [writePanel(macro, writer, panel)];
  const write = ownValue(WRITERS, macro.name);
  if (write) return write(macro, writer);
  const attributes = {
    class: "conf-macro output-block",
    "data-hasbody": String(macro.body !== undefined),
    "data-macro-name": macro.name,
    "data-macro-id": macro.id,
  };
  return [element("div", attributes, bodyOf(macro, writer))];
};

function writePanel(macro: Macro, writer: HtmlWriter, [kind, icon]: readonly [string, string]): MarkupNode {
  const iconClass = `aui-icon aui-icon-small aui-iconfont-${icon} confluence-information-macro-icon`;
  return div(`confluence-information-macro confluence-information-macro-${kind}`, [
    ...titleOf(macro, "title"),
    element("span", { class: iconClass }, [" "]),
    div("confluence-information-macro-body", bodyOf(macro, writer)),
  ]);
}

function writeCode(macro: Macro, writer: HtmlWriter): readonly MarkupNode[] {
  const language = parameterOf(macro, "language") ?? "java";
  const params = `brush: ${language}; gutter: false; theme: Confluence`;
  const attributes = { class: "syntaxhighlighter-pre", "data-syntaxhighlighter-params": params };
  return [
    div("code panel pdl", [
      ...titleOf(macro, "codeHeader panelHeader pdl"),
      div("codeContent panelContent pdl", [element("pre", attributes, bodyOf(macro, writer))]),
    ]),
  ];
}

/** The editor shows any macro as a table, from which it can be saved again. */
function writeEditorMacro(macro: Macro, writer: HtmlWriter): MarkupNode {
  const { name, id, schemaVersion, parameters, body } = macro;
  const names = [...parameters.keys()].map((key) => `${key}=${parameterOf(macro, key)}`);
  const attributes = {
    class: "wysiwyg-macro",
    "data-macro-name": name,
    "data-macro-id": id,
    "data-macro-schema-version": schemaVersion,
    "data-macro-parameters": names.length > 0 ? names.join("|") : undefined,
    "data-macro-body-type":
      body === undefined ? "NONE" : typeof body === "string" ? "PLAIN_TEXT" : "RICH_TEXT",
  };
  const content = bodyOf(macro, writer);
  const cell = element(
    "td",
    { class: "wysiwyg-macro-body" },
    typeof body === "string" ? [element("pre", {}, content)] : content,
  );
  return element("table", attributes, [element("tbody", {}, [element("tr", {}, [cell])])]);
}

function titleOf(macro: Macro, name: string): MarkupNode[] {
  const title = parameterOf(macro, "title");
  return title ? [div(name, [element("b", {}, [title])])] : [];
}

function bodyOf({ body }: Macro, writer: HtmlWriter): readonly MarkupNode[] {
  return typeof body === "string" ? [body] : writer.nodes(body ?? []);
}

function div(name: string, children: readonly MarkupNode[]): MarkupNode {
  return element("div", { class: name }, children);
}

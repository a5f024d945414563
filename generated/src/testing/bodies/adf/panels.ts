/** The panels of ADF by the macros that show them (observed: the editor's names are not those of the macros). */
export const PANEL_TYPES: Readonly<Record<string, string>> = {
  info: "info",
  tip: "success",
  note: "warning",
  warning: "error",
};

/** The macros by the panels; the panel `note` has none. */
export const PANEL_MACROS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PANEL_TYPES).map(([macro, type]) => [type, macro]),
);

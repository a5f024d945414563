import type { Confluence, PagedCall } from "confluence-fetch";

declare global {
  namespace JSX {
    type Element = object;
    interface IntrinsicElements {
      main: { onClick?: () => unknown; children?: unknown };
      getPages: { id: number };
    }
    interface ElementChildrenAttribute {
      children: unknown;
    }
  }
}

export const Pages = (props: { client: Confluence; load: () => PagedCall<unknown, unknown> }): JSX.Element =>
  props.load().pages();

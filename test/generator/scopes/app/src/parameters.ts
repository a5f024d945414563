import type { Confluence } from "confluence-fetch";
import type { MethodsV2 } from "confluence-fetch/v2";
import { confluence } from "./client.js";

type PageReader = Pick<MethodsV2, "getPages" | "getPageById">;

const whole = (client: Confluence, id: number) => client.v2.getPageLikeUsers({ id }); // uses v2.getPageLikeUsers
const part = (v2: Confluence["v2"]) => v2.getWhiteboardById({ id: 1 }); // uses v2.getWhiteboardById
const picked = (pages: PageReader) => pages.getPages(); // uses v2.getPages
const pattern = ({ v2: { getDatabaseById } }: Confluence) => getDatabaseById({ id: 1 }); // uses v2.getDatabaseById
const optional = (client?: Confluence) => client?.v1.getSystemInfo(); // uses v1.getSystemInfo
const generic = <C extends Confluence>(client: C) => client.v2.getSmartLinkById({ id: 1 }); // uses v2.getSmartLinkById

function narrow<C extends { readonly v2: Pick<Confluence["v2"], "getPageById"> }>(client: C) {
  return client.v2.getPageById({ id: 1 }); // uses v2.getPageById
}

type Named = { readonly [Name in "getFooterComments"]: MethodsV2[Name] };
const mapped = (methods: Named) => methods.getFooterComments(); // uses v2.getFooterComments

interface Extended extends Confluence {
  readonly tenant: string;
}
const extended = (client: Extended) => client.v2.getInlineComments(); // uses v2.getInlineComments

export const run = () => [
  whole(confluence, 1),
  part(confluence.v2),
  picked(confluence.v2),
  pattern(confluence),
  optional(confluence),
  generic(confluence),
  narrow(confluence),
  mapped(confluence.v2),
  extended({ ...confluence, tenant: "acme" }),
  extended(Object.assign({}, confluence, { tenant: "acme" })),
];

import type { OpenAPI3 } from "openapi-typescript";
import type { PagingOverride } from "./PagingRule.js";

/** What the generator needs to know about one OpenAPI document besides its content. */
export interface SpecConfig {
  /** The property of the client that contains its operations, and the name of its folder. */
  readonly namespace: string;
  /** The document's file name in the folder of specifications. */
  readonly document: string;
  /** The document and the command, as the header of a generated file names them. */
  readonly source: string;
  readonly command: string;
  /** The URL of the document at Atlassian; only `update-specs` requests it. */
  readonly upstream?: string | undefined;
  /**
   * Where requests go instead of the product's site or gateway: an address, `https://api.atlassian.com`, or a path below
   * the gateway, `/jsm/assets/workspace/{workspaceId}`, whose variables are options of the client. Without it, the
   * document's own server decides whether it is Atlassian's gateway.
   */
  readonly base?: string | undefined;
  /** What the paths of the API start with, whatever the document's servers say; without any, the servers decide. */
  readonly prefixes?: readonly string[] | undefined;
  /** Paths of the API outside the prefixes, as they are requested. */
  readonly otherPaths: readonly string[];
  /** Other hosts in the document whose paths the site serves, too; a server of any other host is rejected. */
  readonly acceptedHosts?: readonly string[] | undefined;
  /** The page of Atlassian's reference to which the links of operations point. */
  readonly reference: string;
  /** Whether the links of the reference spell paths with the prefix or without it. */
  readonly referencePath: "full" | "relative";
  /** Whether writes need the header X-Atlassian-Token against cross-site request forgery, which the client then sends. */
  readonly noCheck: boolean;
  /** Whether `additionalProperties: true` beside properties is ignored, so that the compiler finds misspelt names. */
  readonly closeObjects: boolean;
  /** Whether every response that is a list has its `results`, which the document calls optional. */
  readonly requireResults: boolean;
  /** Whether a response whose `content` the document does not describe has no body; otherwise it may be a file. */
  readonly noContent?: boolean | undefined;
  /** How operations page, by their IDs, where the document does not tell. */
  readonly paging?: Readonly<Record<string, PagingOverride>> | undefined;
  /** An operation without required arguments and side effects, which `diagnose` calls to probe the API. */
  readonly probe?: string | undefined;
}

/** What the client needs to know about the product whose APIs it calls. */
export interface Product {
  /** Its name in code and texts: `Confluence` of `createConfluence`. */
  readonly name: string;
  /** The name of the package; that of its command without the scope. */
  readonly packageName: string;
  /** Fields of package.json that tell what the package is. */
  readonly manifest?: Manifest | undefined;
  /** What comments of the client use as examples; what is missing is chosen from the documents. */
  readonly examples?: Partial<Examples> | undefined;
  /** Who can give a permission, as hints say it: `a space or site administrator`. Default: `a site administrator`. */
  readonly administrators?: string | undefined;
  /** The product's name in the gateway's paths: `confluence` of `/ex/confluence/<cloudId>`. */
  readonly gateway: string;
  /** The prefix of the paths of the site's pages, such as `/wiki`; may be empty. */
  readonly contextPath: string;
  /** A path that accepts every valid API token, even if only to respond that a scope is missing. */
  readonly tokenProbe: string;
  /** A field that a successful response to it has, so that the answer of another service is not taken for one. */
  readonly tokenProbeField?: string | undefined;
  /** The path whose response is the current user. */
  readonly userProbe: string;
}

/** The fields of package.json that a product may set. */
export interface Manifest {
  readonly description?: string | undefined;
  readonly repository?: unknown;
  readonly homepage?: string | undefined;
  readonly bugs?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  /** Replaces the scripts of the template, by which `npm install` of the package's folder builds it. */
  readonly scripts?: Readonly<Record<string, string>> | undefined;
  /** Libraries of the product's own templates beside those of the client, which become part of the package. */
  readonly devDependencies?: Readonly<Record<string, string>> | undefined;
}

/** Calls of the client, as its comments show them. */
export interface Examples {
  /** A namespace. */
  readonly api: string;
  /** What one result is called. */
  readonly item: string;
  /** An operation that reads one thing, and its arguments: `v2.getPageById`, `{ id: 123 }`. */
  readonly get: string;
  readonly getArgs: string;
  /** An operation of `api` that lists things: its name, its ID, its arguments, and its path as the documentation spells it. */
  readonly list: string;
  readonly listId: string;
  readonly listArgs: string;
  readonly path: string;
  /** An operation that writes. */
  readonly write: string;
  readonly scope: string;
}

/** The folder of descriptions in the folder of specifications. */
export const DOCS_FOLDER = "docs";

/** A document that was read already. */
export interface GivenDocument {
  readonly namespace: string;
  /** The file or URL that it was read from, as messages name it. */
  readonly name: string;
  readonly document: OpenAPI3;
}

/** The specifications of one client, and where its files are. */
export interface Config {
  /** The command that regenerates the client. */
  readonly command: string;
  /** The folder of the documents, with their descriptions in its optional folder `docs`. */
  readonly specsFolder: string;
  /** The folder of the overlays; undefined if there is none. */
  readonly overlaysFolder?: string | undefined;
  /** The folders whose files are copied; a file of a later folder replaces that of an earlier one. */
  readonly templates: readonly string[];
  /** Files and folders of the templates that are not copied, by their paths in the package. */
  readonly leaveOut: readonly string[];
  readonly outputFolder: string;
  readonly product: Product;
  readonly specs: readonly SpecConfig[];
  /** Documents that take the place of those in the folder. */
  readonly documents?: readonly GivenDocument[] | undefined;
}

const COMMAND = "npm run generate";

/** The two REST APIs of Confluence Cloud: the configuration that is built in. */
export const confluence: Config = {
  command: COMMAND,
  specsFolder: "specs",
  overlaysFolder: "specs/overlays",
  templates: ["templates/client", "templates/confluence"],
  leaveOut: [],
  outputFolder: "generated",
  product: {
    name: "Confluence",
    packageName: "confluence-fetch",
    manifest: {
      description:
        "A small typed client for both Confluence Cloud REST APIs that finds the right base URL for any token.",
      repository: {
        type: "git",
        url: "git+https://github.com/confluence-fetch/confluence-fetch.git",
        directory: "generated",
      },
      homepage: "https://github.com/confluence-fetch/confluence-fetch/tree/main/generated#readme",
      bugs: "https://github.com/confluence-fetch/confluence-fetch/issues",
      keywords: ["confluence", "confluence-cloud"],
      // A workspace, which is built on demand.
      scripts: { build: "node build.js", prepack: "npm run build" },
      devDependencies: { saxen: "11.2.0" },
    },
    examples: {
      api: "v2",
      item: "page",
      get: "v2.getPageById",
      getArgs: "{ id: 123 }",
      list: "v2.getPages",
      listId: "getPages",
      listArgs: '{ "space-id": [spaceId] }',
      path: "/spaces",
      write: "v2.createPage",
      scope: "read:page:confluence",
    },
    administrators: "a space or site administrator",
    gateway: "confluence",
    contextPath: "/wiki",
    tokenProbe: "/wiki/api/v2/spaces?limit=1",
    tokenProbeField: "results",
    userProbe: "/wiki/rest/api/user/current",
  },
  specs: [
    {
      namespace: "v1",
      document: "confluence-v1.json",
      source: "specs/confluence-v1.json",
      command: COMMAND,
      upstream: "https://dac-static.atlassian.com/cloud/confluence/swagger.v3.json",
      prefixes: ["/wiki/rest/api"],
      otherPaths: ["/wiki/rest/atlassian-connect/1/app/module/dynamic"],
      reference: "https://developer.atlassian.com/cloud/confluence/rest/v1",
      referencePath: "full",
      noCheck: true,
      closeObjects: true,
      requireResults: true,
      noContent: true,
      paging: {
        // The label is at the root, the content with this label below it.
        getAllLabelContent: { items: ["associatedContents.results"] },
        // The response is one restriction with a list of users and a list of groups, which page together.
        getRestrictionsForOperation: { items: ["restrictions.user.results", "restrictions.group.results"] },
      },
      probe: "getCurrentUser",
    },
    {
      namespace: "v2",
      document: "confluence-v2.json",
      source: "specs/confluence-v2.json",
      command: COMMAND,
      upstream: "https://dac-static.atlassian.com/cloud/confluence/openapi-v2.v3.json",
      prefixes: ["/wiki/api/v2"],
      otherPaths: [],
      reference: "https://developer.atlassian.com/cloud/confluence/rest/v2",
      referencePath: "relative",
      noCheck: false,
      closeObjects: true,
      requireResults: true,
      noContent: true,
      probe: "getSpaces",
    },
  ],
};

/** What the generator has to know about one OpenAPI document that the document does not say. */
export interface SpecConfig {
  /** The property of the client under which its operations stand, and the name of its folder. */
  readonly namespace: string;
  /** The document's file name in the folder of specifications. */
  readonly document: string;
  /** The document and the command that reads it, as the header of a generated file names them. */
  readonly source: string;
  readonly command: string;
  /** Where Atlassian serves the document; only `update-specs` asks for it. */
  readonly upstream?: string | undefined;
  /** What every path of the API starts with, whatever the document's servers and paths say. */
  readonly prefix: string;
  /** Paths of the API that stand outside the prefix, by the form in which they are called. */
  readonly otherPaths: readonly string[];
  /** The page of Atlassian's reference to which every operation's link belongs. */
  readonly reference: string;
  /** Whether the links of the reference spell paths with the prefix or without it. */
  readonly referencePath: "full" | "relative";
  /** Whether every write must say that it is no forgery: the client then sends X-Atlassian-Token itself. */
  readonly noCheck: boolean;
  /** An operation without required arguments and side effects, which `diagnose` calls to probe the API. */
  readonly probe?: string | undefined;
}

/** What the client has to know about the product whose APIs it calls. */
export interface Product {
  /** The product's name in the gateway's paths: `confluence` of `/ex/confluence/<cloudId>`. */
  readonly gateway: string;
  /** What the paths of the site's pages start with, such as `/wiki`; empty where they start with nothing. */
  readonly contextPath: string;
  /** A path that answers every good API token, if only that it lacks the scope. */
  readonly tokenProbe: string;
  /** The path that answers who is calling. */
  readonly userProbe: string;
}

/** The name of the folder of texts in the folder of specifications. */
export const DOCS_FOLDER = "docs";

/** A set of specifications that become one client. */
export interface Config {
  /** The command that generates the client anew. */
  readonly command: string;
  /** The folder of the documents; the texts about them are in its folder `docs`, where there is one. */
  readonly specsFolder: string;
  /** The folder of the overlays; undefined where nothing is corrected. */
  readonly overlaysFolder?: string | undefined;
  /** The folders whose files are copied; where two have the same file, the later folder's counts. */
  readonly templates: readonly string[];
  /** Files and folders of the templates that are not copied, by their paths in the package. */
  readonly leaveOut: readonly string[];
  readonly outputFolder: string;
  readonly product: Product;
  readonly specs: readonly SpecConfig[];
}

const COMMAND = "npm run generate";

/** The two REST APIs of Confluence Cloud: the configuration that is built in. */
export const confluence: Config = {
  command: COMMAND,
  specsFolder: "specs",
  overlaysFolder: "specs/overlays",
  templates: ["templates"],
  leaveOut: [],
  outputFolder: "generated",
  product: {
    gateway: "confluence",
    contextPath: "/wiki",
    tokenProbe: "/wiki/api/v2/spaces?limit=1",
    userProbe: "/wiki/rest/api/user/current",
  },
  specs: [
    {
      namespace: "v1",
      document: "confluence-v1.json",
      source: "specs/confluence-v1.json",
      command: COMMAND,
      upstream: "https://dac-static.atlassian.com/cloud/confluence/swagger.v3.json",
      prefix: "/wiki/rest/api",
      otherPaths: ["/wiki/rest/atlassian-connect/1/app/module/dynamic"],
      reference: "https://developer.atlassian.com/cloud/confluence/rest/v1",
      referencePath: "full",
      noCheck: true,
      probe: "getCurrentUser",
    },
    {
      namespace: "v2",
      document: "confluence-v2.json",
      source: "specs/confluence-v2.json",
      command: COMMAND,
      upstream: "https://dac-static.atlassian.com/cloud/confluence/openapi-v2.v3.json",
      prefix: "/wiki/api/v2",
      otherPaths: [],
      reference: "https://developer.atlassian.com/cloud/confluence/rest/v2",
      referencePath: "relative",
      noCheck: false,
      probe: "getSpaces",
    },
  ],
};

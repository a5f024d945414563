/** What the generator has to know about one OpenAPI document that the document does not say. */
export interface SpecConfig {
  /** The property of the client under which its operations stand, and the name of its folder. */
  readonly namespace: string;
  /** The document's file name in the folder of specifications. */
  readonly document: string;
  /** Where Atlassian serves the document. */
  readonly upstream: string;
  /** What every path of the API starts with, whatever the document's servers and paths say. */
  readonly prefix: string;
  /** Paths of the API that stand outside the prefix, by the form in which they are called. */
  readonly otherPaths: readonly string[];
  /** The page of Atlassian's reference to which every operation's link belongs. */
  readonly reference: string;
  /** Whether the links of the reference spell paths with the prefix or without it. */
  readonly referencePath: "full" | "relative";
  /** Header that every write of this API needs and that the client sends itself. */
  readonly writeHeaders: Readonly<Record<string, string>>;
}

/** A set of specifications that become one client. */
export interface Config {
  readonly specsFolder: string;
  readonly templatesFolder: string;
  readonly outputFolder: string;
  readonly specs: readonly SpecConfig[];
}

/** The two REST APIs of Confluence Cloud: the configuration that is built in. */
export const confluence: Config = {
  specsFolder: "specs",
  templatesFolder: "templates",
  outputFolder: "generated",
  specs: [
    {
      namespace: "v1",
      document: "confluence-v1.json",
      upstream: "https://dac-static.atlassian.com/cloud/confluence/swagger.v3.json",
      prefix: "/wiki/rest/api",
      otherPaths: ["/wiki/rest/atlassian-connect/1/app/module/dynamic"],
      reference: "https://developer.atlassian.com/cloud/confluence/rest/v1",
      referencePath: "full",
      writeHeaders: { "X-Atlassian-Token": "no-check" },
    },
    {
      namespace: "v2",
      document: "confluence-v2.json",
      upstream: "https://dac-static.atlassian.com/cloud/confluence/openapi-v2.v3.json",
      prefix: "/wiki/api/v2",
      otherPaths: [],
      reference: "https://developer.atlassian.com/cloud/confluence/rest/v2",
      referencePath: "relative",
      writeHeaders: {},
    },
  ],
};

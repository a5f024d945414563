/** A document of operations without arguments, by their paths, with prose as Atlassian serves it. */
export const describeJira = (paths: Readonly<Record<string, string>>, prose = "Prose.") =>
  JSON.stringify({
    openapi: "3.0.1",
    info: { title: "Acme", description: prose, version: "1" },
    servers: [{ url: "https://your-domain.atlassian.net" }],
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, operationId]) => [
        path,
        {
          get: {
            operationId,
            summary: prose,
            description: prose,
            responses: { 204: { description: prose } },
          },
        },
      ]),
    ),
  });

/** Small documents of the APIs of Jira, by their file names. */
export const jiraDocuments = {
  "platform.json": describeJira({ "/rest/api/3/myself": "getCurrentUser", "/rest/api/3/issue": "getIssue" }),
  "software.json": describeJira({ "/rest/agile/1.0/board": "getAllBoards" }),
  "desk.json": describeJira({ "/rest/servicedeskapi/servicedesk": "getServiceDesks" }),
};

/** The options that pass them. */
export const jiraOptions = (platform = "platform.json"): readonly string[] => [
  "--preset",
  "jira",
  "--document",
  `platform=${platform}`,
  "--document",
  "software=software.json",
  "--document",
  "serviceDesk=desk.json",
];

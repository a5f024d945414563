/** The variables of each credential, in the order in which `fromEnvironment` chooses by the first of them. */
const CREDENTIALS = [
  ["NIMBUS_ACCESS_TOKEN"],
  ["NIMBUS_CLIENT_ID", "NIMBUS_CLIENT_SECRET", "NIMBUS_AUTHORIZATION_SERVER"],
  ["NIMBUS_TOKEN", "NIMBUS_EMAIL"],
  // <!-- if bases -->
  ["NIMBUS_API_KEY"],
  // <!-- end -->
];

/** Names the variables of the credential that is used, if there are those of another one, too: those are ignored. */
export function listIgnored(environment: Readonly<Record<string, string | undefined>>): string[] {
  const isSet = (name: string) => Boolean(environment[name]?.trim());
  const used = CREDENTIALS.find(([name = ""]) => isSet(name)) ?? [];
  const ignored = CREDENTIALS.flat().filter((name) => isSet(name) && !used.includes(name));
  return ignored.length > 0
    ? [`! used: ${used.filter(isSet).join(", ")}; ignored: ${ignored.join(", ")}`]
    : [];
}

import { clientCredentials, createConfluence, oauth2 } from "confluence-fetch";
import { createFakeConfluence, type FakeConfluence, type FakeUserStatus } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import { basic } from "../connections.js";

const SCOPES = ["read:page:confluence"] as const;
const REFUSED: readonly FakeUserStatus[] = ["inactive", "closed", "unknown"];

/** Sends a request with a credential, and returns the status of the response. */
async function ask(fake: FakeConfluence, authorization: string, base = fake.site.origin): Promise<number> {
  const { status } = await fake.fetch(`${base}/wiki/api/v2/pages`, { headers: { authorization } });
  return status;
}

describe("a user of the fake who is not active", () => {
  it.each(REFUSED)("is refused while %s, as if the tokens were revoked", async (status) => {
    const fake = createFakeConfluence();
    const user = fake.addUser();
    const gateway = `https://api.atlassian.com/ex/confluence/${fake.site.cloudId}`;
    const [kept, revoked] = [fake.addToken({ user }), fake.addToken({ user })];
    const [app, other] = [fake.addApp({ user, scopes: SCOPES }), fake.addApp({ user, scopes: SCOPES })];
    const answers = async (token: typeof kept, { accessToken }: typeof app) => [
      await ask(fake, basic(token.email, token.token)),
      await ask(fake, basic(token.email, token.token), gateway),
      await ask(fake, `Bearer ${accessToken}`, gateway),
    ];
    expect(await answers(kept, app)).toEqual([200, 200, 200]);
    revoked.revoke();
    other.revoke();
    const asRevoked = await answers(revoked, other);
    fake.setUserStatus(user.accountId, status);
    expect(await answers(kept, app)).toEqual(asRevoked);
    fake.setUserStatus(user.accountId, "active");
    expect(await answers(kept, app)).toEqual([200, 200, 200]);
  });

  it("cannot refresh an access token", async () => {
    const fake = createFakeConfluence();
    const app = fake.addApp({ scopes: SCOPES });
    const auth = oauth2({ ...app, accessToken: undefined, onRefresh: () => {} });
    const { v2 } = createConfluence({ site: "acme", auth, fetch: fake.fetch });
    fake.setUserStatus(fake.user.accountId, "inactive");
    await expect(v2.getPages()).rejects.toThrow(/unauthorized_client/);
    fake.setUserStatus(fake.user.accountId, "active");
    expect((await v2.getPages()).results).toEqual([]);
  });

  it("has client credentials that nobody knows, if it is a service account", async () => {
    const fake = createFakeConfluence();
    const { user, ...account } = fake.addServiceAccount({ scopes: SCOPES });
    const auth = clientCredentials(account);
    const { v2 } = createConfluence({ site: "acme", auth, fetch: fake.fetch });
    fake.setUserStatus(user.accountId, "inactive");
    await expect(v2.getPages()).rejects.toThrow(/access_denied|Unauthorized/);
  });

  it("can be added as such", async () => {
    const fake = createFakeConfluence();
    const { email, token } = fake.addToken({ user: fake.addUser({ status: "closed" }) });
    expect(await ask(fake, basic(email, token))).not.toBe(200);
  });

  it("is kept by snapshots, and written in seed data", () => {
    const data = { users: [{ email: "lu@example.com" }, { email: "mia@example.com", status: "inactive" }] };
    const fake = createFakeConfluence({ data });
    const other = createFakeConfluence({ data: JSON.parse(JSON.stringify(fake.snapshot())) });
    for (const each of [fake, other])
      expect(each.snapshot().users?.map(({ status }) => status)).toEqual(["active", "inactive"]);
  });

  it("is rejected if the status or the user does not exist", () => {
    const fake = createFakeConfluence();
    expect(() => fake.addUser({ status: "gone" as never })).toThrow(/^status cannot be "gone"/);
    expect(() => fake.setUserStatus(fake.user.accountId, "gone" as never)).toThrow(
      /^status cannot be "gone"/,
    );
    expect(() => fake.setUserStatus("nobody", "closed")).toThrow(/^accountId cannot be "nobody"/);
    const data = { users: [{ status: "gone" }] };
    expect(() => createFakeConfluence({ data })).toThrow("users[0].status must be one of active, inactive");
  });
});

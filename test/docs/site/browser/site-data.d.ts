/** What the site of the samples has, which `bundle.ts` puts there. */
declare module "site-data" {
  const site: import("confluence-fetch/testing").FakeData;
  export default site;
}

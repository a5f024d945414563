import { confluence } from "../client.js";

const getBlogPosts = () => ({});

export const View = (): JSX.Element => (
  <main>
    <getPages id={1} />
    confluence.v2.getPages() {"confluence.v2.getSpaces()"}
    {/* confluence.v2.deletePage({ id: 1 }) */}
    {getBlogPosts()}
    {confluence.webUrl("/getPages")}
  </main>
);

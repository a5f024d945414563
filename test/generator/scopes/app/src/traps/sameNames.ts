class Confluence {
  readonly v2 = {
    getPages: () => ["own"],
    getPageById: (args: { id: number }) => args.id,
  };
  readonly client = { GET: (path: string) => path };
}

const confluence = new Confluence();
const { getPages } = confluence.v2;
const MethodsV2 = { getSpaces: () => [] };

export function getPageById(id: number): number {
  return confluence.v2.getPageById({ id });
}

export const all = [confluence.v2.getPages(), getPages(), getPageById(1), MethodsV2.getSpaces()];
export const door = confluence.client.GET("/wiki/api/v2/pages");

import type { Confluence } from "confluence-fetch";

export class PageService {
  readonly #confluence: Confluence;
  private readonly v2: Confluence["v2"];

  constructor(
    confluence: Confluence,
    protected readonly attachments = confluence.v1.createAttachment, // uses v1.createAttachment
  ) {
    this.#confluence = confluence;
    this.v2 = confluence.v2;
  }

  read(id: string) {
    return this.#confluence.v2.getPageById({ id }); // uses v2.getPageById
  }

  get pages() {
    return this.v2;
  }

  async *all() {
    yield* this.pages.getPages(); // uses v2.getPages
  }
}

export class CommentService extends PageService {
  list(id: string) {
    return this.pages.getPageFooterComments({ id }); // uses v2.getPageFooterComments
  }

  getInlineComments(): string {
    return "own";
  }

  both() {
    return [this.getInlineComments(), super.read("1")];
  }
}

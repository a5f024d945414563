/** The name of a tag's group in the links of Atlassian's reference: `content---attachments` for `Content - attachments`. */
export function docsGroup(tag: string): string {
  return tag.toLowerCase().replaceAll(" ", "-");
}
